-- A store as programs wrote it before the log held differences; see log-migration.test.ts.
pragma application_id = 1718776625;
CREATE TABLE "service_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "service_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE "service_state" ("store_id" text not null, "revision" integer not null, "definitions" text default '' not null, "epoch" text default '' not null);
CREATE TABLE "service_changes" ("revision" integer primary key, "time" text not null, "actor" text not null, "request_id" text, "kind" text not null, "id" text not null, "before" text, "after" text);
CREATE TABLE service_keys (
    kind text not null, member text not null, value text not null, id text not null,
    primary key (kind, member, value, id)) without rowid;
CREATE TABLE service_references (
    kind text not null, id text not null, path text not null,
    target text not null, target_id text not null,
    primary key (kind, id, path, target, target_id)) without rowid;
CREATE TABLE "service_definitions" ("kind" text not null primary key, "definition" text not null, "facts" text not null);
CREATE TABLE "service_tombstones" ("dns" text not null primary key, "cluster" text not null, "cause" text not null, "time" text not null, "checksum" text not null);
CREATE TABLE service_reference_counts (
      target text not null, target_id text not null, count integer not null,
      primary key (target, target_id)) without rowid;
CREATE TABLE "kind_parts" ("id" text not null primary key, "document" text not null, "revision" integer not null, "created_at" text not null, "updated_at" text not null, "checksum" text not null);
CREATE TABLE "kind_machines" ("id" text not null primary key, "document" text not null, "revision" integer not null, "created_at" text not null, "updated_at" text not null, "checksum" text not null);
CREATE TABLE "kind_serials" ("id" integer not null primary key, "document" text not null, "revision" integer not null, "created_at" text not null, "updated_at" text not null, "checksum" text not null);
insert into "service_migration" ("name", "timestamp") values ('0001_service_tables', '2026-11-25T20:41:04.728Z');
insert into "service_migration" ("name", "timestamp") values ('0002_facts_and_checksums', '2026-11-25T20:41:04.732Z');
insert into "service_migration" ("name", "timestamp") values ('0003_epoch', '2026-11-25T20:41:04.734Z');
insert into "service_migration" ("name", "timestamp") values ('0004_tombstones', '2026-11-25T20:41:04.736Z');
insert into "service_migration" ("name", "timestamp") values ('0005_reference_counts', '2026-11-25T20:41:04.737Z');
insert into "service_migration_lock" ("id", "is_locked") values ('migration_lock', 0);
insert into "service_state" ("store_id", "revision", "definitions", "epoch") values ('5eb78d90-2b75-432f-bb32-ccf8ab3834ba', 12, '58c53180767a1dbe', '65124b40619def4d');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (1, '2026-11-25T20:41:04.772Z', 'seed', null, 'parts', 'bolt', null, '{"id":"bolt","size":1}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (2, '2026-11-25T20:41:04.775Z', 'seed', null, 'parts', 'nut', null, '{"id":"nut","size":1}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (3, '2026-11-25T20:41:04.776Z', 'seed', null, 'parts', 'gear', null, '{"id":"gear","size":1}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (4, '2026-11-25T20:41:04.776Z', 'seed', null, 'serials', '7', null, '{"number":7}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (5, '2026-11-25T20:41:04.777Z', 'seed', null, 'machines', 'press', null, '{"id":"press","address":"press.example","parts":[{"id":"bolt"},{"id":"nut"}],"place":{"region":"north"}}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (6, '2026-11-25T20:41:04.789Z', 'alice', 'request-1', 'parts', 'bolt', '{"id":"bolt","size":1}', '{"id":"bolt","size":2}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (7, '2026-11-25T20:41:04.790Z', 'alice', 'request-1', 'machines', 'press', '{"id":"press","address":"press.example","parts":[{"id":"bolt"},{"id":"nut"}],"place":{"region":"north"}}', '{"id":"press","address":"press.example","parts":[{"id":"bolt"},{"id":"gear","count":4},{"id":"nut"}],"place":{"region":"north"}}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (8, '2026-11-25T20:41:04.800Z', 'bob', 'request-2', 'machines', 'saw', null, '{"id":"saw","address":"saw.example"}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (9, '2026-11-25T20:41:04.808Z', 'bob', 'request-3', 'machines', 'press', '{"id":"press","address":"press.example","parts":[{"id":"bolt"},{"id":"gear","count":4},{"id":"nut"}],"place":{"region":"north"}}', '{"id":"press","address":"mill.example","parts":[{"id":"gear","count":4}],"place":{"region":"south"}}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (10, '2026-11-25T20:41:04.819Z', 'bob', 'request-4', 'machines', 'saw', '{"id":"saw","address":"saw.example"}', null);
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (11, '2026-11-25T20:41:04.830Z', 'alice', 'request-5', 'parts', 'ñ/~', null, '{"id":"ñ/~","":{"__proto__x":[1,[2]]}}');
insert into "service_changes" ("revision", "time", "actor", "request_id", "kind", "id", "before", "after") values (12, '2026-11-25T20:41:04.832Z', 'alice', 'request-5', 'parts', 'nut', '{"id":"nut","size":1}', null);
insert into "service_keys" ("kind", "member", "value", "id") values ('machines', '', 'press', 'press');
insert into "service_keys" ("kind", "member", "value", "id") values ('machines', '/address', '"mill.example"', 'press');
insert into "service_keys" ("kind", "member", "value", "id") values ('machines', '/place/region', '"south"', 'press');
insert into "service_keys" ("kind", "member", "value", "id") values ('parts', '', 'bolt', 'bolt');
insert into "service_keys" ("kind", "member", "value", "id") values ('parts', '', 'gear', 'gear');
insert into "service_keys" ("kind", "member", "value", "id") values ('parts', '', 'ñ/~', 'ñ/~');
insert into "service_keys" ("kind", "member", "value", "id") values ('serials', '', '7', '7');
insert into "service_references" ("kind", "id", "path", "target", "target_id") values ('machines', 'press', '/parts/*/id', 'parts', 'gear');
insert into "service_definitions" ("kind", "definition", "facts") values ('parts', 'e1f0bb69caaf5edd', '0ae0dd9e7b951748');
insert into "service_definitions" ("kind", "definition", "facts") values ('machines', '8668d9d5cf59b268', 'e6a3a36ff973beca');
insert into "service_definitions" ("kind", "definition", "facts") values ('serials', '3ff46da74784e736', '66059da8d73ae830');
insert into "service_tombstones" ("dns", "cluster", "cause", "time", "checksum") values ('press.example', 'press', 'renamed', '2026-11-25T20:41:04.809Z', '3f4832f878937519');
insert into "service_tombstones" ("dns", "cluster", "cause", "time", "checksum") values ('saw.example', 'saw', 'deleted', '2026-11-25T20:41:04.820Z', 'f61174b11b631483');
insert into "service_reference_counts" ("target", "target_id", "count") values ('parts', 'bolt', 0);
insert into "service_reference_counts" ("target", "target_id", "count") values ('parts', 'gear', 1);
insert into "service_reference_counts" ("target", "target_id", "count") values ('parts', 'nut', 0);
insert into "kind_parts" ("id", "document", "revision", "created_at", "updated_at", "checksum") values ('bolt', '{"id":"bolt","size":2}', 6, '2026-11-25T20:41:04.772Z', '2026-11-25T20:41:04.789Z', '354a8a57622c794b');
insert into "kind_parts" ("id", "document", "revision", "created_at", "updated_at", "checksum") values ('gear', '{"id":"gear","size":1}', 3, '2026-11-25T20:41:04.776Z', '2026-11-25T20:41:04.776Z', 'd8a5fd1f4d800eed');
insert into "kind_parts" ("id", "document", "revision", "created_at", "updated_at", "checksum") values ('ñ/~', '{"id":"ñ/~","":{"__proto__x":[1,[2]]}}', 11, '2026-11-25T20:41:04.830Z', '2026-11-25T20:41:04.830Z', 'd66f96ecd3450b32');
insert into "kind_machines" ("id", "document", "revision", "created_at", "updated_at", "checksum") values ('press', '{"id":"press","address":"mill.example","parts":[{"id":"gear","count":4}],"place":{"region":"south"}}', 9, '2026-11-25T20:41:04.777Z', '2026-11-25T20:41:04.808Z', 'c8d2aaaafec69f44');
insert into "kind_serials" ("id", "document", "revision", "created_at", "updated_at", "checksum") values (7, '{"number":7}', 4, '2026-11-25T20:41:04.776Z', '2026-11-25T20:41:04.776Z', '08585ba4e7681232');
CREATE INDEX "service_references:target"
    on service_references (target, target_id);
CREATE INDEX "service_tombstones:cluster" on "service_tombstones" ("cluster");
CREATE UNIQUE INDEX "kind_machines:unique:address" on "kind_machines" (json_extract(document, '$."address"'));
CREATE INDEX "kind_machines:filter:place.region" on "kind_machines" (json_extract(document, '$."place"."region"'));
CREATE INDEX "kind_machines:filter:running" on "kind_machines" (json_extract(document, '$."running"'));
CREATE INDEX "kind_machines:filter:size" on "kind_machines" (json_extract(document, '$."size"'));
CREATE TRIGGER "service_changes:bump" after insert on service_changes
    begin update service_state set revision = new.revision; end;
CREATE TRIGGER "service_references:added" after insert on service_references
      begin insert into service_reference_counts values (new.target, new.target_id, 1)
        on conflict do update set count = count + 1; end;
CREATE TRIGGER "service_references:removed" after delete on service_references
      begin update service_reference_counts set count = count - 1
        where target = old.target and target_id = old.target_id; end;
