// Command vectors writes what the code of Kubernetes, Flux and Helm says of systematic inputs into the
// folder that it is given: a file for each rule of the contract, and in `objects` what there is no rule
// for: whole objects that a template makes, and what becomes of a value. See `make vectors`.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	apivalidation "k8s.io/apimachinery/pkg/api/validation"
	"k8s.io/apimachinery/pkg/api/validation/path"
	metavalidation "k8s.io/apimachinery/pkg/apis/meta/v1/validation"
	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"
	podsecurity "k8s.io/pod-security-admission/api"
)

// textRule is a rule on a string: the inputs, and Kubernetes' function.
type textRule struct {
	name   string
	inputs []string
	check  func(string) []string
}

// mapRule is a rule on a map.
type mapRule struct {
	name   string
	inputs []map[string]string
	check  func(map[string]string) field.ErrorList
}

var textRules = []textRule{
	{"kubernetes-namespace-name", plainTexts(63), validation.IsDNS1123Label},
	{"kubernetes-object-name", dottedTexts(253), validation.IsDNS1123Subdomain},
	{"kubernetes-rbac-name", plainTexts(253), path.IsValidPathSegmentName},
	{"kubernetes-label-key", keyTexts(), validation.IsQualifiedName},
	{"kubernetes-label-value", plainTexts(63), validation.IsValidLabelValue},
	{"kubernetes-annotation-key", keyTexts(), checkAnnotationKey},
	{"flux-source-url", sourceURLs(), checkSourceURL},
	{"helm-chart-version", ranges(), checkChartVersion},
	{"helm-value-path", valuePaths(), checkValuePath},
	{"oci-digest", digests(), checkDigest},
	{"semver-range", ranges(), checkRange},
}

var mapRules = []mapRule{
	{"kubernetes-labels", labelMaps(), checkLabels},
	{"kubernetes-annotations", annotationMaps(), checkAnnotations},
	{"kubernetes-pod-security-labels", podSecurityMaps(), checkPodSecurity},
	{"helm-values", valueMaps(), checkValues},
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: vectors FOLDER")
		os.Exit(2)
	}
	for _, rule := range textRules {
		lines := make([]string, 0, len(rule.inputs))
		for _, input := range unique(rule.inputs) {
			lines = append(lines, encode(encodeText(input), len(rule.check(input)) == 0))
		}
		write(os.Args[1], rule.name, lines)
	}
	for _, rule := range mapRules {
		lines := make([]string, 0, len(rule.inputs))
		for _, input := range rule.inputs {
			lines = append(lines, encode(encodeMap(input), len(rule.check(input)) == 0))
		}
		write(os.Args[1], rule.name, lines)
	}
	write(os.Args[1], "kubernetes-rbac-subject", subjectLines())
	objects := filepath.Join(os.Args[1], "objects")
	if err := os.MkdirAll(objects, 0o755); err != nil {
		panic(err)
	}
	write(objects, "cluster-role-binding", bindingLines())
	write(objects, "config-map", configMapLines())
	write(objects, "helm-readings", readingLines())
}

func checkAnnotationKey(key string) []string {
	return messages(checkAnnotations(map[string]string{key: ""}))
}

func checkAnnotations(annotations map[string]string) field.ErrorList {
	return apivalidation.ValidateAnnotations(annotations, field.NewPath("annotations"))
}

func checkLabels(labels map[string]string) field.ErrorList {
	return metavalidation.ValidateLabels(labels, field.NewPath("labels"))
}

// checkPodSecurity is what the admission asks of a namespace that is created or changed.
func checkPodSecurity(labels map[string]string) field.ErrorList {
	_, errors := podsecurity.PolicyToEvaluate(labels, podsecurity.Policy{})
	return errors
}

func checkValues(patches map[string]string) field.ErrorList {
	if areValues(patches) {
		return nil
	}
	return field.ErrorList{field.Invalid(field.NewPath("values"), patches, "they do not all arrive")}
}

func messages(errors field.ErrorList) []string {
	texts := []string{}
	for _, err := range errors {
		texts = append(texts, err.Error())
	}
	return texts
}

func write(folder, name string, lines []string) {
	file, err := os.Create(filepath.Join(folder, name+".json"))
	if err != nil {
		panic(err)
	}
	fmt.Fprint(file, "[\n")
	for index, line := range lines {
		separator := ","
		if index == len(lines)-1 {
			separator = ""
		}
		fmt.Fprintf(file, "  %s%s\n", line, separator)
	}
	fmt.Fprint(file, "]\n")
	if err := file.Close(); err != nil {
		panic(err)
	}
}
