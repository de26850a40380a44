internal import TransparencyRegister
internal import Wording

/// Reads what readers can see of documents into a table of words.
///
/// A value that is withheld is in no record, so not here; why it is withheld is published, and found as other facts are.
/// So is why a field does not apply.
///
/// Counts, shares and durations are left out: nobody looks for them.
struct SearchReader {
    let site: SiteContext
    private(set) var table = WordTable()
    private let words = SearchWords()
    /// By kind: which fields are read, and which of these name other records.
    private let fields: [[(index: Int, hasReferences: Bool)]]
    /// By where a record lies in the register, the words of its title; `nil` before they are first asked for.
    private var titles: [[UInt32]?]
    /// By kind, the words for one and for several of its records.
    private var kinds = [[UInt32]?](repeating: nil, count: Kind.allCases.count)
    private var months = [[UInt32]?](repeating: nil, count: 12)
    private var years: [Int: [UInt32]] = [:]

    init(_ site: SiteContext) {
        self.site = site
        titles = Array(repeating: nil, count: site.register.records.count)
        fields = site.settings.schemas.map { schema in
            schema.declarations.indices.dropFirst().filter { !RecordJSON.isLife(schema.declarations[$0]) }
                .map { ($0, schema.declarations[$0].type.holdsReferences) }
        }
    }

    /// Reads a document from its weightiest place to its lightest.
    mutating func read(_ document: SearchDocument, number: Int) {
        switch document {
        case .page(let title, _): read(title, number, .name)
        case .record(let index): read(recordAt: index, number)
        }
    }

    private mutating func read(recordAt index: Int, _ number: Int) {
        let record = site.register.records[index]
        read(titleOf: index, number, .name)
        read(record.id, number, .reference)
        read(record.kind, number)
        let fields = fields[Int(record.kind.rawValue)]
        for field in fields where field.hasReferences { readReferences(record.states[field.index], number) }
        for field in fields { readFacts(record.states[field.index], number) }
        if record.body.isEmpty { return }
        record.file.bytes[record.body].withUnsafeBufferPointer { text in
            words.read(text, as: .markdown) { table.add($0, in: number, at: .account) }
        }
    }

    /// Reads words that were met before.
    private mutating func read(_ words: [UInt32], _ number: Int, _ place: SearchPlace) {
        for word in words { table.add(word, in: number, at: place) }
    }

    /// The numbers of the words of a text that is read often.
    private mutating func numbers(of text: String) -> [UInt32] {
        var numbers: [UInt32] = []
        var text = text
        text.withUTF8 { text in words.read(text, as: .plain) { numbers.append(table.number(of: $0)) } }
        return numbers
    }

    private mutating func read(titleOf index: Int, _ number: Int, _ place: SearchPlace) {
        let title = titles[index] ?? numbers(of: site.register.records[index].title)
        titles[index] = title
        read(title, number, place)
    }

    private mutating func read(_ kind: Kind, _ number: Int) {
        let index = Int(kind.rawValue)
        let names =
            kinds[index]
            ?? numbers(of: site.words(KindPresentation.of(kind).label)) + numbers(of: site.words(kind.plural))
        kinds[index] = names
        read(names, number, .reference)
    }

    private mutating func read(_ text: String, _ number: Int, _ place: SearchPlace) {
        var text = text
        text.withUTF8 { text in words.read(text, as: .plain) { table.add($0, in: number, at: place) } }
    }

    /// The names of the records that a field refers to.
    private mutating func readReferences(_ state: FieldState, _ number: Int) {
        guard case .published(let value) = state else { return }
        readReferences(value, number)
    }

    private mutating func readReferences(_ value: FieldValue, _ number: Int) {
        switch value {
        case .reference(let reference):
            if let index = site.register.index(of: reference), site.register.records[index].removal == nil {
                read(titleOf: index, number, .reference)
            }
        case .list(let values): for value in values { readReferences(value, number) }
        case .group(let row): for state in row.states { readReferences(state, number) }
        case .rows(let rows): for row in rows { for state in row.states { readReferences(state, number) } }
        default: break
        }
    }

    private mutating func readFacts(_ state: FieldState, _ number: Int) {
        switch state {
        case .published(let value): readFacts(value, number)
        case .withheld(let withholding): readFacts(withholding, number)
        case .notApplicable(let reason): read(reason, number, .fact)
        case .suppressed, .notPublished: break
        }
    }

    /// The ground, the explanation, who decided, and when it is looked at again.
    private mutating func readFacts(_ withholding: Withholding, _ number: Int) {
        read(withholding.ground, number, .fact)
        if let explanation = withholding.explanation { read(explanation, number, .fact) }
        if let official = withholding.decidedBy.flatMap(site.register.record), official.removal == nil {
            read(official.title, number, .fact)
        }
        for case let day? in [withholding.decided, withholding.review] {
            read(month: Int(day.month), year: Int(day.year), number)
        }
    }

    private mutating func readFacts(_ row: Row, _ number: Int) {
        if let withholding = row.withholding { readFacts(withholding, number) }
        for state in row.states { readFacts(state, number) }
    }

    private mutating func readFacts(_ value: FieldValue, _ number: Int) {
        switch value {
        case .text(let text): read(text, number, .fact)
        case .prose(let prose):
            var text = prose.text
            text.withUTF8 { text in words.read(text, as: .markdown) { table.add($0, in: number, at: .fact) } }
        case .choice(let choice): read(choice.label, number, .fact)
        case .money(let money): read(money.description, number, .fact)
        case .date(let date): read(month: Int(date.month), year: Int(date.year), number)
        case .month(let month): read(month: Int(month.month), year: Int(month.year), number)
        case .period(let period): read(period.description, number, .fact)
        case .list(let values): for value in values { readFacts(value, number) }
        case .group(let row): readFacts(row, number)
        case .rows(let rows): for row in rows { readFacts(row, number) }
        case .name(let name): read(name.text, number, .fact)
        case .count, .number, .percent, .duration, .url, .email, .yes, .reference, .conditions: break
        }
    }

    private mutating func read(month: Int, year: Int, _ number: Int) {
        let names = site.language.months
        if names.indices.contains(month - 1) {
            let name = months[month - 1] ?? numbers(of: names[month - 1])
            months[month - 1] = name
            read(name, number, .fact)
        }
        let digits = years[year] ?? numbers(of: String(year))
        years[year] = digits
        read(digits, number, .fact)
    }
}
