package main

import (
	"encoding/json"
	"strings"

	rbacv1 "k8s.io/api/rbac/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
	"k8s.io/kubernetes/pkg/apis/rbac"
	rbacdefaults "k8s.io/kubernetes/pkg/apis/rbac/v1"
	rbacvalidation "k8s.io/kubernetes/pkg/apis/rbac/validation"
)

// binding is a role binding as the API of this project stores it.
type binding struct {
	ID       string    `json:"id"`
	Role     string    `json:"role"`
	Subjects []subject `json:"subjects"`
}

type subject struct {
	Kind      string  `json:"kind"`
	Name      string  `json:"name"`
	Namespace *string `json:"namespace,omitempty"`
	APIGroup  *string `json:"apiGroup,omitempty"`
}

// given is a member that is there, though it may be empty; exporters write such ones.
func given(text string) *string { return &text }

func read(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

// bindingLines is what the API server says of ClusterRoleBindings as the template makes them.
func bindingLines() []string {
	lines := []string{}
	for _, input := range bindings() {
		encoded, err := json.Marshal(input)
		if err != nil {
			panic(err)
		}
		lines = append(lines, encode(encoded, isValidBinding(input)))
	}
	return unique(lines)
}

func isValidBinding(input binding) bool {
	object := rbac.ClusterRoleBinding{
		ObjectMeta: metav1.ObjectMeta{Name: input.ID},
		RoleRef:    rbac.RoleRef{APIGroup: rbac.GroupName, Kind: "ClusterRole", Name: input.Role},
	}
	for _, subject := range input.Subjects {
		// The API server fills in the group of users and groups before it validates.
		filled := rbacv1.Subject{Kind: subject.Kind, Name: subject.Name, Namespace: read(subject.Namespace), APIGroup: read(subject.APIGroup)}
		rbacdefaults.SetDefaults_Subject(&filled)
		object.Subjects = append(object.Subjects, rbac.Subject{
			Kind: filled.Kind, Name: filled.Name, Namespace: filled.Namespace, APIGroup: filled.APIGroup,
		})
	}
	return len(rbacvalidation.ValidateClusterRoleBinding(&object)) == 0
}

func bindings() []binding {
	found := []binding{{"x", "view", []subject{}}}
	add := func(subjects ...subject) { found = append(found, binding{"x", "view", subjects}) }
	for _, text := range append(append([]string{}, words...), placed()...) {
		found = append(found, binding{text, "view", []subject{}}, binding{"x", text, []subject{}})
		add(subject{Kind: "User", Name: text})
		add(subject{Kind: "Group", Name: text})
		add(subject{Kind: "ServiceAccount", Name: text, Namespace: given("x")})
		add(subject{Kind: "ServiceAccount", Name: "x", Namespace: given(text)})
	}
	for _, length := range append(around(63), around(253)...) {
		text := strings.Repeat("a", length)
		found = append(found, binding{text, "view", []subject{}}, binding{"x", text, []subject{}})
		add(subject{Kind: "User", Name: text})
		add(subject{Kind: "ServiceAccount", Name: text, Namespace: given("x")})
		add(subject{Kind: "ServiceAccount", Name: dotted(length), Namespace: given("x")})
		add(subject{Kind: "ServiceAccount", Name: "x", Namespace: given(text)})
	}
	for _, kind := range []string{"User", "Group", "ServiceAccount", "Robot", "user", ""} {
		for _, group := range []*string{nil, given(""), given("rbac.authorization.k8s.io"), given("v1"), given("x")} {
			for _, namespace := range []*string{nil, given(""), given("x"), given("default"), given("A b")} {
				add(subject{kind, "x", namespace, group}, subject{Kind: "User", Name: "y"})
			}
		}
	}
	for _, text := range []string{"oidc.admins", "Team-A", "admin_binding", "oidc:admins", "admins@example.com", "a b", strings.Repeat("ab", 30)} {
		found = append(found, binding{text, text, []subject{}})
	}
	return found
}

// subjectLines is what the API server says of each subject alone.
func subjectLines() []string {
	lines := []string{}
	for _, input := range bindings() {
		for _, one := range input.Subjects {
			alone := binding{"x", "view", []subject{one}}
			encoded, err := json.Marshal(one)
			if err != nil {
				panic(err)
			}
			lines = append(lines, encode(encoded, isValidBinding(alone)))
		}
	}
	return unique(lines)
}

// configMapLines is what the API server says of the ConfigMap that holds a component's patches.
func configMapLines() []string {
	lines := []string{}
	for _, key := range unique(append(plainTexts(253), dottedTexts(250)...)) {
		data := map[string]string{key: "x"}
		object := core.ConfigMap{ObjectMeta: metav1.ObjectMeta{Name: "x", Namespace: "x"}, Data: data}
		isValid := len(corevalidation.ValidateConfigMap(&object)) == 0
		lines = append(lines, encode(encodeMap(data), isValid))
	}
	return lines
}
