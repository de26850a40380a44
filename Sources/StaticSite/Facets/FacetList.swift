internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The facets of a kind as they stand above its tables: links with counts, the current one marked.
enum FacetList {
    static let shape = ObjectShape(
        "a facet",
        [
            ("label", .text), ("is_open", .flag),
            (
                "values",
                .list(
                    .object(
                        ObjectShape(
                            "a value of a facet",
                            [("label", .text), ("address", .url), ("count", .number), ("is_current", .flag)])))
            ),
        ])

    static func values(_ kind: Kind, _ writer: PageWriter) -> [TemplateValue] {
        writer.site.facets(of: kind).map { facet in
            let isOpen = facet.values.contains { $0.path == writer.path }
            return .object([
                .text(facet.label), .flag(isOpen),
                .list(
                    facet.values.map { value in
                        .object([
                            .text(value.label), .url(writer.root + value.path), .count(value.records.count),
                            .flag(value.path == writer.path),
                        ])
                    }),
            ])
        }
    }
}

/// The records of a kind that have one value in common.
struct FacetPage: Sendable {
    let kind: Kind
    /// Where the facet lies among those of the kind, and the value among those of the facet.
    let facet: Int
    let value: Int

    /// The pages of all facets of a site, with their addresses.
    static func all(of site: SiteContext) -> [(path: String, page: FacetPage)] {
        Kind.register.flatMap { kind in
            site.facets(of: kind).enumerated().flatMap { number, facet in
                facet.values.enumerated().map { place, value in
                    (value.path, FacetPage(kind: kind, facet: number, value: place))
                }
            }
        }
    }

    func value(_ writer: inout PageWriter) -> TemplateValue {
        let facet = writer.site.facets(of: kind)[facet]
        let value = facet.values[value]
        let title: Phrase = "\(kind.plural) – \(small: facet.label): \(value.label)"
        return IndexPage.value(
            kind, title, "\(value.records.count) of \(writer.site.register.listed(kind).count) in this register.",
            value.records, breadcrumbs: [(kind.plural, kind.indexPath)], &writer)
    }
}
