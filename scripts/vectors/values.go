package main

import (
	"reflect"
	"regexp"
	"sort"
	"strings"

	"github.com/fluxcd/pkg/chartutil"
	"helm.sh/helm/v4/pkg/chart/common"
)

// targetPath is what the definition of a HelmRelease takes as one (spec.valuesFrom.targetPath), with at
// most 250 characters.
var targetPath = regexp.MustCompile(`^([a-zA-Z0-9_\-.\\\/]|\[[0-9]{1,5}\])+$`)

// checkValuePath asks whether helm-controller puts a value where the path says, and reads it alike with
// `literal` and without.
func checkValuePath(path string) []string {
	if len(path) > 250 || !targetPath.MatchString(path) {
		return []string{"no targetPath"}
	}
	typed, literal := common.Values{}, common.Values{}
	if err := chartutil.ReplacePathValue(typed, path, "x"); err != nil {
		return []string{err.Error()}
	}
	if err := chartutil.ReplacePathLiteralValue(literal, path, "x"); err != nil {
		return []string{err.Error()}
	}
	if countLeaves(map[string]any(typed)) != 1 || !reflect.DeepEqual(typed, literal) {
		return []string{"the value does not arrive"}
	}
	return nil
}

// areValues asks whether all values arrive, put into place in the order of their keys.
func areValues(patches map[string]string) bool {
	keys := make([]string, 0, len(patches))
	for key := range patches {
		if len(checkValuePath(key)) > 0 {
			return false
		}
		keys = append(keys, key)
	}
	sort.Strings(keys)
	values := common.Values{}
	for _, key := range keys {
		if err := chartutil.ReplacePathLiteralValue(values, key, "x"); err != nil {
			return false
		}
	}
	return countLeaves(map[string]any(values)) == len(keys)
}

// countLeaves counts what was put there; gaps in lists are null.
func countLeaves(value any) int {
	count := 0
	switch found := value.(type) {
	case map[string]any:
		for _, member := range found {
			count += countLeaves(member)
		}
	case []any:
		for _, member := range found {
			count += countLeaves(member)
		}
	case string:
		if found == "x" {
			count = 1
		}
	}
	return count
}

func valuePaths() []string {
	paths := append(append([]string{}, words...), placed()...)
	for _, segment := range []string{"[0]", "[1]", "[00]", "[65536]", "[65537]", "[99999]", "[100000]", "[]", "[a]", "[-1]",
		"[+1]", "[ 1]", "[0", "0]", "[0]]", "[[0]", "[0][1]", `\.`, `\\`, `\[0]`, `\[0\]`, `\/`, `\a`, `\`, ".", "..", "/", "-", "_"} {
		paths = append(paths, segment, "a"+segment, segment+"a", "a"+segment+".b", "a."+segment, "a."+segment+".b", segment+".b",
			"a"+segment+"b", "a"+segment+segment, "a[0]"+segment, segment+"[0]")
	}
	for _, levels := range []int{2, 29, 30, 31, 32, 40} {
		paths = append(paths, strings.Repeat("a.", levels-1)+"a", strings.Repeat("a[0].", levels-1)+"a",
			strings.Repeat("a.", levels-1)+"a[0]", "a"+strings.Repeat("[0]", levels))
	}
	for _, length := range around(250) {
		paths = append(paths, strings.Repeat("a", length), strings.Repeat("A", length-1)+"-", "a."+strings.Repeat("1", length-2))
	}
	return append(paths, `serviceAccount.annotations.eks\.amazonaws\.com/role-arn`, "ingress.hosts[0].host",
		"ingress.hosts[0].paths[1].path", "ui.color", "replicaCount")
}

// valueMaps are paths that are fine alone.
func valueMaps() []map[string]string {
	paths := []string{"a", "b", "a.b", "a.b.c", "a.c", `a\.b`, "a[0]", "a[1]", "a[3]", "a[0].b", "a[0].c", "a[0].b.c", "a[0][0]", "a[0][1]",
		"a[1].b", "a.b[0]", "a.b[0].c", "a.b[1]", `a.\b`, "a[00]", "a[10].b", "a[2].b", "a.0", "0", "A", "a/b", `a\/b`, "a-b", "a_b"}
	maps := []map[string]string{{}}
	for index, first := range paths {
		maps = append(maps, map[string]string{first: "x"})
		for _, second := range paths[index+1:] {
			maps = append(maps, map[string]string{first: "x", second: "x"})
		}
	}
	return append(maps, map[string]string{"a.b": "x", "a.c": "x", "a.d": "x"}, map[string]string{"a[2].b": "x", "a[0].b": "x", "a[1].b": "x"},
		map[string]string{"a[0].b": "x", "a[0].c": "x", "a.b": "x"}, map[string]string{"a.b.c": "x", "b": "x", "a.b": "x"})
}

// readingLines are `[text, value]`: what helm-controller makes of a text that is not `literal`.
func readingLines() []string {
	lines := []string{}
	for _, text := range unique(readTexts()) {
		values := common.Values{}
		err := chartutil.ReplacePathValue(values, "a", text)
		read := map[string]any{"value": values["a"]}
		if err != nil {
			read = map[string]any{"error": true}
		}
		literal := common.Values{}
		if err := chartutil.ReplacePathLiteralValue(literal, "a", text); err != nil || literal["a"] != text {
			panic("literal is not to the letter: " + text)
		}
		lines = append(lines, "["+string(marshal(text))+", "+string(marshal(read))+"]")
	}
	return lines
}

func readTexts() []string {
	texts := append(append([]string{}, words...), placed()...)
	for _, word := range []string{"true", "false", "null", "yes", "no", "on", "off", "nil", "nan", "inf", "~"} {
		texts = append(texts, word, strings.ToUpper(word), strings.Title(word), " "+word, word+" ", word+"\n", "\""+word+"\"", "'"+word+"'", word+word)
	}
	for _, digits := range []string{"0", "1", "9", "10", "00", "01", "012", "2147483648", "9007199254740991", "9007199254740992", "9007199254740993",
		"9223372036854775807", "9223372036854775808", "99999999999999999999", "1.5", "1.0", "0.5", ".5", "5.", "1e3", "1E3", "0x1f", "0b1", "0o7", "1_000", "1,000", "٣"} {
		for _, sign := range []string{"", "-", "+", "--", " ", "'", "\""} {
			texts = append(texts, sign+digits, sign+digits+" ", sign+digits+sign)
		}
	}
	for _, special := range []string{",", "\\", "{", "}", "[", "]", "\"", "'", "=", ".", "\n", "$", "`", "{{", "<<", "${x}", "#", ": ", "- ", "---", "|", ">", "&a", "*a", "!t", "%"} {
		texts = append(texts, special, "a"+special, special+"a", "a"+special+"b", special+"a"+special, special+special, "{a"+special+"b}")
	}
	return append(texts, "{a,b}", "{a}", "{}", "a,b=c", `C:\temp\x`, `"a`, `a"`, `'a"`, `"a'`, `''`, `""`, "a=b", "日本", "🚀", strings.Repeat("a,", 50))
}
