package main

import (
	"errors"
	"net"
	"net/http"
	"net/url"
	"strings"

	"github.com/Masterminds/semver/v3"
	"github.com/google/go-containerregistry/pkg/name"
)

// checkSourceURL is what source-controller's reconcilers of OCIRepository and of HelmRepository ask of a
// URL, and the port what Go's dialer asks. Credentials are no matter of theirs.
func checkSourceURL(text string) []string {
	if err := parseSource(text); err != nil {
		return []string{err.Error()}
	}
	return nil
}

func parseSource(text string) error {
	repository, isArtifact := strings.CutPrefix(text, "oci://")
	if isArtifact {
		return parseRepository(repository)
	}
	if !strings.HasPrefix(text, "http://") && !strings.HasPrefix(text, "https://") {
		return errors.New("no scheme that a repository has")
	}
	request, err := http.NewRequest(http.MethodGet, text, nil)
	if err != nil {
		return err
	}
	if request.URL.Hostname() == "" {
		return errors.New("http: no Host in request URL")
	}
	if request.URL.User != nil {
		return errors.New("it holds credentials")
	}
	return checkPort(request.URL)
}

// parseRepository is `parseRepository` of source-controller; strict where a host or a path is missing,
// so that what is left is not taken for a repository of Docker Hub's.
func parseRepository(text string) error {
	validation := name.WeakValidation
	if strings.Index(text, "/") < 1 {
		validation = name.StrictValidation
	}
	repository, err := name.NewRepository(text, validation)
	if err != nil {
		return err
	}
	image := strings.TrimPrefix(text, repository.RegistryStr())
	if strings.Contains(image, ":") {
		return errors.New("URL must not contain a tag")
	}
	parsed, err := url.Parse("//" + repository.RegistryStr())
	if err != nil {
		return err
	}
	return checkPort(parsed)
}

func checkPort(parsed *url.URL) error {
	if parsed.Port() == "" {
		return nil
	}
	_, err := net.LookupPort("tcp", parsed.Port())
	return err
}

func sourceURLs() []string {
	texts := append(append([]string{}, words...), placed()...)
	hosts := []string{"ghcr.io", "GHCR.io", "localhost", "localhost:5000", "10.0.0.1", "10.0.0.1:5000", "[::1]", "[::1]:5000", "registry",
		"registry:5000", "a_b.com", "-a.com", "a-.com", "a..com", ".com", "a.com.", "ghcr.io:0", "ghcr.io:1", "ghcr.io:65535",
		"ghcr.io:65536", "ghcr.io:99999", "ghcr.io:", "ghcr.io:a", "user@ghcr.io", "user:pass@ghcr.io", ":pass@ghcr.io", "@ghcr.io",
		"", ":80", " ", "ghcr.io ", "gh cr.io", "ghcr%2eio", "bücher.example", "[::1", "::1", "[zz]"}
	paths := []string{"", "/", "//", "/a", "/ab", "/a/b", "/org/app", "/org/app/", "/org//app", "/Org/app", "/org/App", "/org/app:v1.0.0",
		"/org/app:latest", "/org/app@sha256:" + strings.Repeat("a", 64), "/org/app:v1@sha256:" + strings.Repeat("a", 64), "/org/a_b", "/org/a__b",
		"/org/a-b", "/org/a.b", "/org/-a", "/org/a-", "/org/.a", "/org/a b", "/org/a%20b", "/org/a%", "/org/a%zz", "/org/a?b=c", "/org/a#b",
		"/org/a+b", "/org/é", "/org/a\\b", "/org/..", "/../a", "/org/a\tb", "/org/a\nb", "/org/~a", "/org/a*", "/org/a,b", "/org/a;b"}
	for _, scheme := range []string{"oci://", "https://", "http://"} {
		for _, host := range hosts {
			texts = append(texts, scheme+host, scheme+host+"/", scheme+host+"/org/app")
		}
		for _, path := range paths {
			texts = append(texts, scheme+"ghcr.io"+path, scheme+"localhost:5000"+path)
		}
		for _, character := range characters {
			texts = append(texts, scheme+"ghcr.io/org/a"+character, scheme+"ghcr.io/"+character+"a/b", scheme+"a"+character+"b.io/org/app")
		}
		for _, length := range around(255) {
			texts = append(texts, scheme+"ghcr.io/"+strings.Repeat("a", length), scheme+"ghcr.io/a/"+strings.Repeat("b", length-2))
		}
		texts = append(texts, scheme, scheme+"/", strings.ToUpper(scheme)+"ghcr.io/org/app", strings.TrimSuffix(scheme, "/")+"ghcr.io/org/app",
			scheme+"stefanprodan/podinfo", scheme+"podinfo", scheme+scheme+"ghcr.io/org/app", " "+scheme+"ghcr.io/org/app")
	}
	return append(texts, "ghcr.io/org/app", "//ghcr.io/org/app", "ftp://ghcr.io/org/app", "file:///charts", "s3://bucket/charts",
		"git+ssh://git@example.com/a.git", "https:/ghcr.io", "https:ghcr.io", "https:///index", "https://stefanprodan.github.io/podinfo")
}

// checkRange is what Helm and source-controller ask of a version or a range of versions.
func checkRange(text string) []string {
	if _, err := semver.NewConstraint(text); err != nil {
		return []string{err.Error()}
	}
	return nil
}

// checkChartVersion adds the word that the template leaves out.
func checkChartVersion(text string) []string {
	if text == "latest" {
		return nil
	}
	return checkRange(text)
}

func ranges() []string {
	texts := append(append([]string{"Latest", "LATEST", "latest ", "not a version"}, words...), placed()...)
	versions := []string{"1", "1.2", "1.2.3", "1.2.3.4", "v1", "v1.2.3", "V1.2.3", "01.2.3", "1.02.3", "1.2.03", "0", "0.0.0", "1.x", "1.X", "1.*",
		"1.2.x", "1.2.*", "x", "X", "*", "x.1", "1.x.3", "1.*.3", "*.*", "x.x.x", "1.", "1.2.", ".1", "1..2", "1.2.3-alpha", "1.2.3-alpha.1",
		"1.2.3-", "1.2.3-alpha..1", "1.2.3-0", "1.2.3-01", "1.2.3-a.01", "1.2.3+build", "1.2.3+", "1.2.3-a+b", "1.2-a", "1-a", "1.x-a", "1.2.3-a_b",
		"1.2.3-é", "-1", "1.2.3 ", "18446744073709551615.0.0", "18446744073709551616.0.0", "99999999999999999999.1.1", "1.99999999999999999999.0",
		"1.2.3-99999999999999999999", "1a", "a1", "1.2.3a", "latest"}
	operators := []string{"", "=", "!=", ">", "<", ">=", "=>", "<=", "=<", "~", "~>", "^", "==", "<>", "~=", ">>", "!", "= ", ">= ", " >=", "^ ", "~ ",
		"\t>=", ">=\t", "*", "||", ",", "-"}
	for _, version := range versions {
		for _, operator := range operators {
			texts = append(texts, operator+version)
		}
	}
	for _, joint := range []string{",", ", ", " , ", " ", "  ", "||", " || ", "|", "|||", ",,", " - ", "-", " -", "- ", " – ", "&&", " and ", ";", ", ||", "|| ,", "\n"} {
		texts = append(texts, "1.2.3"+joint+"2.0.0", ">=1.2.3"+joint+"<2.0.0", ">= 1.2.3"+joint+"< 2.0.0", "1.x"+joint+"2.x", "^1"+joint+"~2"+joint+"3",
			joint+"1.2.3", "1.2.3"+joint, "*"+joint+"1", "1.2"+joint+"1.4.5", "1.2.3-a"+joint+"1.2.3-b", ">1 - 2"+joint+"3 - 4")
	}
	return append(texts, ">=6.0.0 <7.0.0", ">=1 <2 || >=3 <4", ">1.2.3-alpha <2", "~1.2.3-beta.2", "^0.0", "^0", ">= 1.2.x", "6.9.x", "6.9.1", strings.Repeat("1", 128),
		">="+strings.Repeat(" ", 60)+"1", strings.Repeat("1||", 40)+"1")
}

// checkDigest is how go-containerregistry reads `repository@digest`.
func checkDigest(text string) []string {
	if _, err := name.NewDigest("ghcr.io/org/app@"+text, name.StrictValidation); err != nil {
		return []string{err.Error()}
	}
	return nil
}

func digests() []string {
	texts := append(append([]string{}, words...), placed()...)
	for _, length := range append(around(64), 40, 96, 32) {
		for _, prefix := range []string{"sha256:", "SHA256:", "sha512:", "sha384:", "md5:", "sha256", "", ":", "sha256::", "a@sha256:"} {
			texts = append(texts, prefix+strings.Repeat("a", length), prefix+strings.Repeat("0123456789abcdef", length/16+1)[:length], prefix+strings.Repeat("A", length))
		}
	}
	for _, character := range characters {
		texts = append(texts, "sha256:"+strings.Repeat("0", 63)+character, "sha256:"+character+strings.Repeat("0", 63), "sha256:"+strings.Repeat("0", 64)+character)
	}
	for index := 0; index < 12; index++ {
		texts = append(texts, "sha256:"+strings.Repeat(string("0123456789ab"[index]), 64))
	}
	return texts
}
