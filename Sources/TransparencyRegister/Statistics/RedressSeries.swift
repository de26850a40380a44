/// Redress figures of one subject, channel and matter over time.
package struct RedressSeries: Sendable {
    /// What is the same in all periods of the series.
    private struct Key: Hashable {
        /// Of the subjects: `systems`.
        let folder: String
        /// The ids of the subjects.
        let subjects: [String]
        let channel: String
        let about: String

        init(_ record: Facts<RedressFields>) {
            let systems = (record.systems ?? []).map(\.id)
            folder = (systems.isEmpty ? Kind.organisation : .system).folder
            subjects = systems.isEmpty ? record.organisation.map { [$0.id] } ?? [] : systems.sorted()
            channel = record.channel?.name ?? ""
            about = record.about ?? ""
        }

        var sorting: [String] { subjects.map { "\(folder)/\($0)" } + ["", channel, about] }

        /// `parking-correspondence-internal-replies-to-parking-letters`.
        var slug: String { RedressSeries.slug(of: subjects + [channel, about]) }

        /// `internal-replies-to-parking-letters`.
        var name: String { RedressSeries.slug(of: [channel, about]) }
    }

    typealias Dated = (period: Period, facts: Facts<RedressFields>)

    /// The name of the series in addresses, the same whatever other series there are, unless two would share it.
    package let slug: String
    /// The same without the subject.
    let name: String
    /// The oldest first.
    let periods: [Dated]

    /// Records with those of their series, the newest first; series by the title of their newest record.
    ///
    /// - Parameter series: all of the records.
    static func listed(_ records: [Record], by series: [RedressSeries]) -> [Record] {
        let series = series.map { series in series.periods.reversed().map(\.facts.record) }
        let others = records.filter { Facts<RedressFields>($0).period == nil }.map { [$0] }
        return (series + others).sorted { ($0[0].title, $0[0].id) < ($1[0].title, $1[0].id) }.flatMap(\.self)
    }

    /// All series of some records, in an order of their own.
    static func all(in records: some Sequence<Record>) -> [RedressSeries] {
        var series: [Key: [Dated]] = [:]
        for record in records {
            let facts = Facts<RedressFields>(record)
            if let period = facts.period { series[Key(facts), default: []].append((period, facts)) }
        }
        var slugs: [String: Int] = [:]
        return series.map { (key: $0, sorting: $0.sorting, dated: $1) }.sorted {
            $0.sorting.lexicographicallyPrecedes($1.sorting)
        }.map { key, _, dated in
            let slug = key.slug
            slugs[slug, default: 0] += 1
            let number = slugs[slug] ?? 1
            return RedressSeries(
                slug: number == 1 ? slug : "\(slug)-\(number)", name: key.name,
                periods: dated.sorted { ($0.period, $0.facts.record.id) < ($1.period, $1.facts.record.id) })
        }
    }

    /// The letters a to z and digits of some texts, with a hyphen for what stands between them.
    private static func slug(of texts: [String]) -> String {
        var slug: [UInt8] = []
        for text in texts {
            var isApart = true
            let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
            for byte in (isASCII ? text : text.lowercased()).utf8 {
                let letter = 65...90 ~= byte ? byte | 0x20 : byte
                if 97...122 ~= letter || 48...57 ~= letter {
                    if isApart, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
                    isApart = false
                    slug.append(letter)
                } else {
                    isApart = true
                }
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }
}
