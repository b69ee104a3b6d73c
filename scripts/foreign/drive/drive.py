"""Drives a server with the client that openapi-python-client made of its document: URL READ_TOKEN WRITE_TOKEN."""

import sys

from opc import AuthenticatedClient
from opc.api.flux import poll_namespaces
from opc.api.namespaces import (
    create_namespace,
    delete_namespace,
    get_namespace,
    list_namespaces,
    patch_namespace,
)
from opc.models import CreateNamespace, PatchNamespace

origin, read_token, write_token = sys.argv[1:]
reader = AuthenticatedClient(base_url=origin, token=read_token)
writer = AuthenticatedClient(base_url=origin, token=write_token)


def expect(what, value, wanted):
    if value != wanted:
        sys.exit(f"{what}: {value!r}, not {wanted!r}")


# A list, page by page.
seen = []
while page := list_namespaces.sync(client=reader, limit=1, **({"after": seen[-1]} if seen else {})):
    seen.append(page[0].id)
expect("paging", seen, [one.id for one in list_namespaces.sync(client=reader)])

missing = get_namespace.sync_detailed("no-such", client=reader)
expect("404", missing.status_code, 404)
expect("404's code", missing.parsed.error, "not_found")

made = CreateNamespace.from_dict({"id": "made-by-python", "labels": {"team": "py", "tier": "one"}})
expect("create", create_namespace.sync_detailed(client=writer, body=made).status_code, 201)
expect("409", create_namespace.sync_detailed(client=writer, body=made).status_code, 409)

patch = PatchNamespace.from_dict({"labels": {"team": None}})
patched = patch_namespace.sync_detailed(made.id, client=writer, body=patch)
expect("a patch that removes a value", patched.status_code, 200)
expect("what is left", patched.parsed.labels.to_dict(), {"tier": "one"})

refused = patch_namespace.sync_detailed(made.id, client=writer, body=patch, if_match='"stale"')
expect("412", refused.status_code, 412)
expect("the tag of 412", "etag" in refused.headers, True)

polled = poll_namespaces.sync_detailed("demo-cluster-01.k8s.example.com", client=reader)
expect("poll", polled.status_code, 200)
expect("inputs", len(polled.parsed.inputs) > 0, True)

expect("delete", delete_namespace.sync_detailed(made.id, client=writer).status_code, 200)
print("the Python client did all that was asked of it")
