internal import TransparencyRegister

/// A way to narrow the records of a kind: a field, or the year of a date, with every value that records have.
struct Facet: Sendable {
    struct Value: Sendable {
        let label: String
        /// From the top of the site: `systems/phase~pilot.html`; no file of a record can hold a `~`.
        let path: String
        /// Where the records lie in the register, as the index lists them.
        let records: [Int]
    }

    let label: String
    let values: [Value]

    /// More values than this are no help to readers.
    static let limit = 200

    /// The facets of a kind that part its records: those with at least two values.
    static func all(of kind: Kind, in register: Register) -> [Facet] {
        let schema = register.settings.schema(of: kind)
        let names = KindPresentation.of(kind).facets + added(schema)
        let listed = register.listed(kind).compactMap { register.index(of: kind, $0.id) }
        guard listed.count > 1 else { return [] }
        let sources = names.compactMap { FacetSource($0, schema, in: register.settings.words) }
        var groups = sources.map { FacetGroups($0, in: register) }
        for index in listed {
            for number in groups.indices { groups[number].add(index) }
        }
        return zip(sources, groups).compactMap { Facet($0, of: kind, $1) }
    }

    /// The site's own fields that hold one of a few words.
    private static func added(_ schema: KindSchema) -> [String] {
        schema.declarations[schema.builtInCount...].compactMap { declaration in
            switch declaration.type {
            case .choice, .yes, .list(.text): declaration.name
            default: nil
            }
        }
    }

    private init?(_ source: FacetSource, of kind: Kind, _ groups: FacetGroups) {
        let sorted = groups.all.sorted { $0.key < $1.key }
        guard 2...Facet.limit ~= sorted.count, sorted.contains(where: { !$0.key.isAbsence }) else { return nil }
        label = source.label
        var taken: Set<String> = []
        values = sorted.map { key, records in
            var slug = key.slug
            var number = 2
            while !taken.insert(slug).inserted {
                slug = "\(key.slug)~\(number)"
                number += 1
            }
            return Value(
                label: key.label, path: "\(kind.folder)/\(source.slug)~\(slug).html", records: records)
        }
    }
}
