// Drives a server with the client that oapi-codegen made of its document: main URL READ_TOKEN WRITE_TOKEN.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"reflect"

	api "foreign/oapi-codegen/oapi"
)

var ctx = context.Background()

func main() {
	origin, read, write := os.Args[1], os.Args[2], os.Args[3]
	reader := client(origin, read)
	writer := client(origin, write)

	// A list, page by page.
	limit, after := 1, ""
	var seen []string
	for {
		params := &api.ListNamespacesParams{Limit: &limit}
		if after != "" {
			params.After = &after
		}
		page, err := reader.ListNamespacesWithResponse(ctx, params)
		check(err)
		expect("list", page.StatusCode(), 200)
		if len(*page.JSON200) == 0 {
			break
		}
		after = (*page.JSON200)[0].Id
		seen = append(seen, after)
	}
	whole, err := reader.ListNamespacesWithResponse(ctx, nil)
	check(err)
	expect("paging", len(seen), len(*whole.JSON200))

	missing, err := reader.GetNamespaceWithResponse(ctx, "no-such", nil)
	check(err)
	expect("404", missing.StatusCode(), 404)
	expect("404's code", string(missing.ApplicationproblemJSON404.Error), "not_found")

	made := api.CreateNamespace{
		Id:     "made-by-go",
		Labels: &map[string]string{"team": "go", "tier": "one"},
	}
	created, err := writer.CreateNamespaceWithResponse(ctx, nil, made)
	check(err)
	expect("create", created.StatusCode(), 201)
	again, err := writer.CreateNamespaceWithResponse(ctx, nil, made)
	check(err)
	expect("409", again.StatusCode(), 409)

	patch := api.PatchNamespace{Labels: &map[string]*string{"team": nil}}
	patched, err := writer.PatchNamespaceWithApplicationMergePatchPlusJSONBodyWithResponse(ctx, made.Id, nil, patch)
	check(err)
	expect("a patch that removes a value", patched.StatusCode(), 200)
	expect("what is left", patched.JSON200.Labels, map[string]string{"tier": "one"})

	stale := `"stale"`
	condition := &api.PatchNamespaceParams{IfMatch: &stale}
	refused, err := writer.PatchNamespaceWithApplicationMergePatchPlusJSONBodyWithResponse(ctx, made.Id, condition, patch)
	check(err)
	expect("412", refused.StatusCode(), 412)
	expect("the tag of 412", refused.HTTPResponse.Header.Get("ETag") != "", true)

	polled, err := reader.PollNamespacesWithResponse(ctx, "demo-cluster-01.k8s.example.com")
	check(err)
	expect("poll", polled.StatusCode(), 200)
	expect("inputs", len(polled.JSON200.Inputs) > 0, true)

	deleted, err := writer.DeleteNamespaceWithResponse(ctx, made.Id, nil)
	check(err)
	expect("delete", deleted.StatusCode(), 200)
	fmt.Println("the Go client did all that was asked of it")
}

func client(origin, token string) *api.ClientWithResponses {
	authorize := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+token)
		return nil
	}
	made, err := api.NewClientWithResponses(origin, api.WithRequestEditorFn(authorize))
	check(err)
	return made
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func expect(what string, is, wanted any) {
	if !reflect.DeepEqual(is, wanted) {
		panic(fmt.Sprintf("%s: %v, not %v", what, is, wanted))
	}
}
