// Asks kin-openapi's filter of requests for a valid request of each operation of a document: what the
// document shows as an example, and of a patch also null wherever it may stand.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"
)

type object = map[string]any

func main() {
	document, err := openapi3.NewLoader().LoadFromFile(os.Args[1])
	check(err)
	document.Servers = nil
	router, err := gorillamux.NewRouter(document)
	check(err)
	requests, faults := 0, 0
	for path, item := range document.Paths.Map() {
		for method, operation := range item.Operations() {
			for _, body := range bodiesOf(operation) {
				requests++
				if err := filter(router, method, path, operation, body); err != nil {
					faults++
					fmt.Fprintf(os.Stderr, "%s %s %s: %v\n", method, path, encode(body), err)
				}
			}
			if operation.RequestBody != nil && filter(router, method, path, operation, false) == nil {
				faults++
				fmt.Fprintf(os.Stderr, "%s %s: false is let through as a body\n", method, path)
			}
		}
	}
	if faults > 0 || requests == 0 {
		os.Exit(1)
	}
	fmt.Printf("%d requests are let through\n", requests)
}

func filter(router routers.Router, method, path string, operation *openapi3.Operation, body any) error {
	query := url.Values{}
	headers := http.Header{}
	for _, ref := range operation.Parameters {
		parameter := ref.Value
		value := exampleOf(parameter.Schema, parameter.Example)
		if value == nil {
			continue
		}
		text := fmt.Sprint(value)
		switch parameter.In {
		case "path":
			path = strings.ReplaceAll(path, "{"+parameter.Name+"}", url.PathEscape(text))
		case "query":
			query.Set(parameter.Name, text)
		case "header":
			headers.Set(parameter.Name, text)
		}
	}
	request, err := http.NewRequest(method, path+"?"+query.Encode(), bytes.NewReader(encode(body)))
	check(err)
	request.Header = headers
	if body != nil {
		request.Header.Set("Content-Type", mediaTypeOf(operation))
	}
	route, parameters, err := router.FindRoute(request)
	if err != nil {
		return err
	}
	return openapi3filter.ValidateRequest(context.Background(), &openapi3filter.RequestValidationInput{
		Request:    request,
		PathParams: parameters,
		Route:      route,
		Options:    &openapi3filter.Options{AuthenticationFunc: openapi3filter.NoopAuthenticationFunc},
	})
}

// bodiesOf gives one body for an operation that takes none: no body.
func bodiesOf(operation *openapi3.Operation) []any {
	if operation.RequestBody == nil {
		return []any{nil}
	}
	content := operation.RequestBody.Value.Content[mediaTypeOf(operation)]
	bodies := []any{}
	if example := exampleOf(content.Schema, content.Example); example != nil {
		bodies = append(bodies, example)
	}
	if strings.Contains(mediaTypeOf(operation), "merge-patch") {
		bodies = append(bodies, object{})
		for name, member := range content.Schema.Value.Properties {
			if takesNull(member.Value) {
				bodies = append(bodies, object{name: nil})
			}
		}
	}
	return bodies
}

func takesNull(schema *openapi3.Schema) bool {
	if schema.Nullable || schema.Type.Includes("null") {
		return true
	}
	for _, choice := range append(schema.AnyOf, schema.OneOf...) {
		if takesNull(choice.Value) {
			return true
		}
	}
	return false
}

func mediaTypeOf(operation *openapi3.Operation) string {
	for name := range operation.RequestBody.Value.Content {
		return name
	}
	return ""
}

func exampleOf(schema *openapi3.SchemaRef, own any) any {
	if own != nil {
		return own
	}
	if schema.Value.Example != nil {
		return schema.Value.Example
	}
	if len(schema.Value.Examples) > 0 {
		return schema.Value.Examples[0]
	}
	return nil
}

func encode(body any) []byte {
	if body == nil {
		return nil
	}
	text, err := json.Marshal(body)
	check(err)
	return text
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
