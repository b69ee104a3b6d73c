-- Run once after the first `flux-resourceset migrate`, as flux_owner. From then on who writes cannot
-- change what the log says, and who reads can note when clusters were last seen and nothing else.
revoke update, delete on flux_resourceset.service_changes, flux_resourceset.service_transactions,
  flux_resourceset.service_mark_changes, flux_resourceset.service_baseline,
  flux_resourceset.service_baseline_marks from flux_writer;
revoke insert, update, delete on flux_resourceset.service_definitions,
  flux_resourceset.service_migration from flux_writer;
grant insert, update, delete on flux_resourceset.service_last_seen to flux_reader;
