/** The templates of the twin: pages of the same parts as ours, as a user of Hugo would write them. */
export const LAYOUTS: Readonly<Record<string, string>> = {
  '_default/baseof.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{{ .Title }} · {{ site.Title }}</title>
    <meta name="description" content="{{ .Description }}">
    <link rel="canonical" href="{{ .Permalink }}">
    {{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}
    <meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
    <link rel="stylesheet" href="/site.css">
    {{ block "head" . }}{{ end }}
  </head>
  <body>
    <a class="skip-link" href="#main">Skip to the text</a>
    <header><a href="/">{{ site.Title }}</a><nav>{{ range site.Menus.main }}<a href="{{ .URL }}">{{ .Name }}</a> {{ end }}</nav></header>
    <main id="main">{{ block "main" . }}{{ end }}</main>
    <footer><a href="/index.xml">Feed</a> <a href="/search/">Search</a></footer>
  </body>
</html>
`,
  'articles/single.html': `{{ define "head" }}
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" (.Date.Format "2006-01-02") "url" .Permalink | jsonify | safeJS }}</script>
{{ end }}
{{ define "main" }}
<article>
  <header data-pagefind-body>
    <h1 data-pagefind-meta="title" data-pagefind-ignore>{{ .Title }}</h1>
    <p class="deck" data-pagefind-meta="description" data-pagefind-ignore>{{ .Description }}</p>
    <span hidden data-pagefind-filter="kind:article" data-pagefind-sort="date:{{ .Date.Format "2006-01-02" }}"></span>
    <span hidden data-pagefind-filter="year">{{ .Date.Year }}</span>
  </header>
  <p class="imprint">{{ .Params.printed }}{{ with .Params.publisher }}, <a href="/groups/{{ . }}/">{{ with site.GetPage (print "/groups/" .) }}{{ .Title }}{{ end }}</a>{{ end }}{{ with .Params.byline }}, by {{ delimit . ", " }}{{ end }}</p>
  <div class="text" data-pagefind-body>{{ .Content }}</div>
  {{ with .Params.corrections }}<section><h2>Corrections</h2>{{ range . }}<p>{{ .date }}: {{ .text }}</p>{{ end }}</section>{{ end }}
  {{ with .Params.claims }}{{ partial "claims.html" (dict "claims" . "page" $) }}{{ end }}
  <aside>
    {{ range $taxonomy := slice "people" "groups" "places" "events" }}{{ with $.GetTerms $taxonomy }}
    <section><h2>{{ humanize $taxonomy }}</h2><ul>{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> <small>{{ .Description }}</small></li>{{ end }}</ul></section>
    {{ end }}{{ end }}
  </aside>
  <section><h2>Related articles</h2><ul>{{ range first 5 (site.RegularPages.Related .) }}{{ partial "row.html" . }}{{ end }}</ul></section>
  <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
</article>
{{ end }}
`,
  '_default/term.html': `{{ define "main" }}
{{ $id := path.Base .RelPermalink }}
<article>
  <header data-pagefind-body>
    <h1 data-pagefind-meta="title">{{ .Title }}</h1>
    <p class="deck" data-pagefind-meta="description">{{ .Description }}</p>
    {{ with .Params.names }}<p>{{ delimit . " · " }}</p>{{ end }}
    <span hidden data-pagefind-filter="kind:{{ .Data.Singular }}"></span>
  </header>
  {{ with .Params.partOf }}<p>Part of <a href="/places/{{ . }}/">{{ with site.GetPage (print "/places/" .) }}{{ .Title }}{{ end }}</a></p>{{ end }}
  <div class="text" data-pagefind-body>{{ .Content }}</div>
  {{ range .Pages }}{{ $page := . }}{{ with where .Params.claims "subject" $id }}{{ partial "claims.html" (dict "claims" . "page" $page) }}{{ end }}{{ end }}
  {{ $rows := .Pages }}{{ $isLong := gt (len .Pages) 100 }}{{ if $isLong }}{{ $rows = (.Paginate .Pages).Pages }}{{ end }}
  <section><h2>Articles</h2><ol>{{ range $rows }}{{ partial "row.html" . }}{{ end }}</ol>{{ if $isLong }}{{ template "_internal/pagination.html" . }}{{ end }}</section>
</article>
{{ end }}
`,
  '_default/list.html': `{{ define "main" }}
<h1>{{ .Title }}</h1>
<ol>{{ range (.Paginate .Pages).Pages }}{{ partial "row.html" . }}{{ end }}</ol>
{{ template "_internal/pagination.html" . }}
{{ end }}
`,
  'index.html': `{{ define "main" }}
<h1>{{ site.Title }}</h1>
<ol>{{ range first 20 site.RegularPages }}{{ partial "row.html" . }}{{ end }}</ol>
{{ end }}
`,
  '_default/search.html': `{{ define "main" }}
<h1>Search</h1><link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: '#search' });</script>
{{ end }}
`,
  'partials/row.html': `<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <p>{{ .Description }}</p> {{ with .Params.printed }}<small>{{ . }}</small>{{ end }}</li>
`,
  'partials/claims.html': `<table class="claims"><thead><tr><th>What</th><th>Who</th><th>Where</th></tr></thead><tbody>{{ range .claims }}
<tr><th>{{ .property }}</th><td>{{ with .value }}{{ if reflect.IsMap . }}{{ range $form, $number := . }}{{ $form }} {{ $number }} {{ end }}{{ else }}{{ . }}{{ end }}{{ end }} {{ .unit }}</td><td>{{ with .attributedTo }}{{ . }}{{ else }}{{ $.page.Title }}{{ end }}</td><td><a href="{{ $.page.RelPermalink }}#p{{ .paragraph }}">passage {{ .paragraph }}</a></td></tr>{{ end }}
</tbody></table>
`,
  '_default/list.feed.json': `{{ $pages := .RegularPages }}{{ if .IsHome }}{{ $pages = site.RegularPages }}{{ end }}{{ $items := slice }}{{ range first 50 $pages }}{{ $items = $items | append (dict "id" .Permalink "url" .Permalink "title" .Title "summary" .Description "date_published" (.Date.Format "2006-01-02T15:04:05Z")) }}{{ end }}{{ dict "version" "https://jsonfeed.org/version/1.1" "title" .Title "home_page_url" .Permalink "items" $items | jsonify }}
`,
};
