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
        return names.compactMap { name in
            FacetSource(name, schema, in: register.settings.words).flatMap { Facet($0, of: kind, listed, in: register) }
        }
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

    private init?(_ source: FacetSource, of kind: Kind, _ listed: [Int], in register: Register) {
        var records: [FacetKey: [Int]] = [:]
        for index in listed {
            for key in source.keys(of: register.records[index], in: register) {
                records[key, default: []].append(index)
            }
        }
        let keys = records.keys.sorted()
        guard 2...Facet.limit ~= keys.count, keys.contains(where: { !$0.isAbsence }) else { return nil }
        label = source.label
        var taken: Set<String> = []
        values = keys.map { key in
            var slug = key.slug
            var number = 2
            while !taken.insert(slug).inserted {
                slug = "\(key.slug)~\(number)"
                number += 1
            }
            return Value(
                label: key.label, path: "\(kind.folder)/\(source.slug)~\(slug).html", records: records[key] ?? [])
        }
    }
}
