internal import SourceText
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
    /// By where a record lies in the register, the words of its title; none before they are first asked for.
    private var titles: [[UInt32]]
    /// By kind, the words for one and for several of its records.
    private var kinds: [[UInt32]] = []
    /// January first, the words of its name.
    private var months: [[UInt32]] = []
    /// By year, the words of its digits; none before they are first asked for.
    private var years: [[UInt32]] = []
    /// Room for a value that is no text.
    private var digits = ByteText()

    init(_ site: SiteContext) {
        self.site = site
        titles = Array(repeating: [], count: site.register.records.count)
        fields = site.settings.schemas.map { schema in
            schema.declarations.indices.dropFirst().filter { !RecordJSON.isLife(schema.declarations[$0]) }
                .map { ($0, schema.declarations[$0].type.holdsReferences) }
        }
        kinds = Kind.allCases.map { kind in
            [KindPresentation.of(kind).label, kind.plural].flatMap { numbers(of: site.words($0)) }
        }
        months = site.language.months.map { numbers(of: $0) }
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
        read(kinds[Int(record.kind.rawValue)], number, .reference)
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
        text.withBytes { text in words.read(text, as: .plain) { numbers.append(table.number(of: $0)) } }
        return numbers
    }

    private mutating func read(titleOf index: Int, _ number: Int, _ place: SearchPlace) {
        if titles[index].isEmpty { titles[index] = numbers(of: site.register.records[index].title) }
        read(titles[index], number, place)
    }

    private mutating func read(
        _ text: String, as form: SearchWords.Form = .plain, _ number: Int, _ place: SearchPlace
    ) {
        text.withBytes { text in words.read(text, as: form) { table.add($0, in: number, at: place) } }
    }

    /// Reads what is written where a value is to stand.
    private mutating func read(_ number: Int, _ write: (inout ByteText) -> Void) {
        digits.removeAll()
        write(&digits)
        digits.withBytes { text in
            words.read(text, as: .plain) { table.add($0, in: number, at: .fact) }
        }
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
        case .prose(let prose): read(prose.text, as: .markdown, number, .fact)
        case .choice(let choice): read(choice.label, number, .fact)
        case .money(let money): read(number) { $0.append(plain: money) }
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
        if months.indices.contains(month - 1) { read(months[month - 1], number, .fact) }
        if years.count <= year { years.append(contentsOf: repeatElement([], count: year + 1 - years.count)) }
        if years[year].isEmpty { years[year] = numbers(of: String(year)) }
        read(years[year], number, .fact)
    }
}
