package main

import (
	"bytes"
	"encoding/json"
	"sort"
)

// longest is how many bytes of text are written as they are.
const longest = 80

// encode makes one line: `[input, verdict]`.
func encode(input []byte, valid bool) string {
	verdict := []byte("false")
	if valid {
		verdict = []byte("true")
	}
	return "[" + string(input) + ", " + string(verdict) + "]"
}

// encodeText writes a long text as runs, `[["a", 63], ["-", 1]]`: each character and how often.
func encodeText(text string) []byte {
	if len(text) <= longest {
		return marshal(text)
	}
	type run struct {
		character rune
		times     int
	}
	runs := []run{}
	for _, character := range text {
		if last := len(runs) - 1; last >= 0 && runs[last].character == character {
			runs[last].times++
		} else {
			runs = append(runs, run{character, 1})
		}
	}
	pairs := make([][]any, 0, len(runs))
	for _, run := range runs {
		pairs = append(pairs, []any{string(run.character), run.times})
	}
	return marshal(pairs)
}

// encodeMap writes pairs, since a key can be long too.
func encodeMap(input map[string]string) []byte {
	keys := make([]string, 0, len(input))
	for key := range input {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	pairs := make([][]json.RawMessage, 0, len(keys))
	for _, key := range keys {
		pairs = append(pairs, []json.RawMessage{encodeText(key), encodeText(input[key])})
	}
	return marshal(map[string]any{"map": pairs})
}

func marshal(value any) []byte {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err)
	}
	return bytes.TrimRight(buffer.Bytes(), "\n")
}

func unique(texts []string) []string {
	seen := map[string]bool{}
	kept := []string{}
	for _, text := range texts {
		if !seen[text] {
			seen[text] = true
			kept = append(kept, text)
		}
	}
	return kept
}
