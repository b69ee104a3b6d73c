package main

import "strings"

// characters has one of each class that some rule tells apart, and some that are easily mixed up:
// letters whose lower case is ASCII (U+212A, U+0130), digits and letters beyond ASCII, separators.
var characters = []string{
	"a", "z", "A", "Z", "0", "9", "-", "_", ".", "/", "%", ":", "+", "~", "=", "@", "*", "$", "\\", "\"",
	" ", "\t", "\n", "\r", "\x00", "\x7f", "é", "ß", "İ", "ı", "K", "٣", "日", "🚀", "\u0085", "\u00a0",
	"\u2028", "\ufeff", "\ufffd",
}

// around gives the lengths at which a limit shows.
func around(limit int) []int {
	return []int{limit - 1, limit, limit + 1, limit + 2, 2 * limit}
}

// placed puts each character alone, first, in the middle, last, and twice in the middle.
func placed() []string {
	texts := []string{""}
	for _, character := range characters {
		texts = append(texts, character, character+"b", "b"+character, "b"+character+"b",
			"b"+character+character+"b")
	}
	return texts
}

// long has texts of each length around a limit, of one byte a character and of several, and with
// each end that is not a letter.
func long(limit int) []string {
	texts := []string{}
	for _, length := range around(limit) {
		texts = append(texts, strings.Repeat("a", length), strings.Repeat("A", length),
			strings.Repeat("1", length), strings.Repeat("a", length-1)+"-",
			"-"+strings.Repeat("a", length-1), strings.Repeat("a-", length/2)+"a",
			strings.Repeat("é", length/2), strings.Repeat("日", length/3))
	}
	return texts
}

// words are names that people write, and that some code treats apart.
var words = []string{
	"..", "...", "a..b", "a.b", "a.-b", "a-.b", ".a", "a.", "a/b", "a/", "/a", "//", "a//b", "a/b/c",
	"default", "kube-system", "system:masters", "cluster-admin", "null", "true", "123", "1e3", "0x10",
	"xn--bcher-kva", "a--b", "latest", "constructor", "__proto__",
}

func plainTexts(limit int) []string {
	return append(append(append([]string{}, words...), placed()...), long(limit)...)
}

// dottedTexts have several labels; only the whole has a limit.
func dottedTexts(limit int) []string {
	texts := append(plainTexts(63), long(limit)...)
	for _, length := range around(limit) {
		texts = append(texts, dotted(length))
	}
	for _, text := range placed() {
		texts = append(texts, text+".b", "b."+text, "b."+text+".b")
	}
	return texts
}

// dotted makes a name of this length from labels of at most 63 characters.
func dotted(length int) string {
	whole := strings.Repeat(strings.Repeat("a", 62)+".", length/63+1)
	return whole[:length-1] + "a"
}

// keyTexts have a prefix or none; prefix and name have limits of their own.
func keyTexts() []string {
	texts := append(plainTexts(63), dottedTexts(253)...)
	for _, text := range placed() {
		texts = append(texts, text+"/b", "example.com/"+text, text+".com/b")
	}
	for _, prefix := range []int{1, 62, 63, 64, 252, 253, 254, 255, 300} {
		for _, name := range []int{0, 1, 62, 63, 64, 65} {
			texts = append(texts, strings.Repeat("a", prefix)+"/"+strings.Repeat("b", name))
		}
		texts = append(texts, dotted(prefix+1)+"/b", strings.ToUpper(dotted(prefix+1))+"/b",
			strings.Repeat("é", prefix/2)+"/b", "é"+strings.Repeat("a", prefix)+"/b")
	}
	return append(texts, "Example.com/Name", "example.com/Name", "EXAMPLE.COM/NAME", "example.com/İ",
		"K.com/a", "İ.com/a")
}

func labelMaps() []map[string]string {
	maps := []map[string]string{{}, {"a": "b", "c": "d"}, {"a": "b", "-": "d"}, {"a": "-", "c": "d"}}
	for _, text := range append(plainTexts(63), words...) {
		maps = append(maps, map[string]string{"key": text}, map[string]string{text: "value"})
	}
	for _, prefix := range []int{252, 253, 254} {
		maps = append(maps, map[string]string{dotted(prefix) + "/" + strings.Repeat("b", 63): "value"})
	}
	return maps
}

// annotationMaps are about the size of all of them together, which Kubernetes counts in bytes.
func annotationMaps() []map[string]string {
	const limit = 256 * 1024
	maps := []map[string]string{{}, {"a": ""}, {"-": ""}, {"A": "any\ntext"}, {"Example.COM/a": "日"}}
	for _, total := range []int{limit - 1, limit, limit + 1, limit + 2} {
		for _, key := range []string{"k", "example.com/key", strings.Repeat("k", 63)} {
			rest := total - len(key)
			maps = append(maps,
				map[string]string{key: strings.Repeat("a", rest)},
				map[string]string{key: strings.Repeat("é", rest/2) + strings.Repeat("a", rest%2)},
				map[string]string{key: strings.Repeat("日", rest/3) + strings.Repeat("a", rest%3)},
				map[string]string{key: strings.Repeat("🚀", rest/4) + strings.Repeat("a", rest%4)},
				map[string]string{key: strings.Repeat("a", rest-1-100), "z": strings.Repeat("b", 100)},
			)
		}
	}
	for _, length := range []int{limit / 4, limit / 3, limit / 2} {
		maps = append(maps, map[string]string{"k": strings.Repeat("日", length)})
	}
	for _, total := range []int{limit / 2, limit - 100, limit - 37, limit - 36, limit - 35, limit, limit + 1} {
		for _, unit := range []string{"a", "é", "日", "🚀"} {
			maps = append(maps, split(total, unit))
		}
	}
	for _, prefix := range []int{252, 253, 254} {
		maps = append(maps, map[string]string{dotted(prefix) + "/b": "", strings.ToUpper(dotted(prefix)) + "/c": ""})
	}
	return maps
}

// split makes six annotations that have this many bytes together.
func split(total int, unit string) map[string]string {
	parts := map[string]string{}
	left := total
	for _, key := range []string{"a", "b", "c", "d", "e"} {
		parts[key] = strings.Repeat(unit, total/6/len(unit))
		left -= 1 + len(parts[key])
	}
	parts["f"] = strings.Repeat("a", left-1)
	return parts
}

func podSecurityMaps() []map[string]string {
	const group = "pod-security.kubernetes.io/"
	keys := []string{"enforce", "audit", "warn", "enforce-version", "audit-version", "warn-version",
		"Enforce", "enforce-Version", "version", "exempt", ""}
	values := append([]string{"privileged", "baseline", "restricted", "Privileged", "BASELINE",
		"restricted ", "none", "v1.0", "v1.1", "v1.30", "v1.030", "v1.00", "v1.", "v1", "1.30", "v2.0",
		"v99x", "v1.30.1", "V1.30", "v1.-1", "v1.+1", "v1.9223372036854775807",
		"v1.9223372036854775808", "v1.99999999999999999999999", "Latest", "latest\n", "v1.30\n", "v1.٣"},
		append(placed(), words...)...)
	maps := []map[string]string{{}, {"enforce": "strict"}, {"example.com/enforce": "strict"},
		{group + "enforce": "restricted", group + "enforce-version": "latest", group + "warn": "baseline"},
		{group + "enforce": "restricted", group + "enforce-version": "v99x"}}
	for index, key := range keys {
		// Each key meets what looks like a value of its own; the first two meet everything.
		some := values
		if index > 0 && index != 3 {
			some = values[:29]
		}
		for _, value := range some {
			maps = append(maps, map[string]string{group + key: value})
		}
	}
	return maps
}
