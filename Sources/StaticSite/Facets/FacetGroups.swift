internal import TransparencyRegister

/// The records of a kind by what they have in a facet.
struct FacetGroups {
    /// What a record has, told apart without a word, so that what many records have is worded once.
    private enum Token: Hashable {
        case choice(Choice)
        case text(String)
        case yes(Bool)
        case year(Int)
        case reference(Kind, String)
        case withheld, notPublished
    }

    private let source: FacetSource
    private let register: Register
    /// Where the group of a token lies; `nil` for one that has no place in the facet.
    private var numbers: [Token: Int?] = [:]
    private var numbersOfKeys: [FacetKey: Int] = [:]
    /// In the order in which they were met.
    private(set) var all: [(key: FacetKey, records: [Int])] = []

    init(_ source: FacetSource, in register: Register) {
        self.source = source
        self.register = register
    }

    /// Adds a record by where it lies in the register, once to each of its groups.
    mutating func add(_ index: Int) {
        let record = register.records[index]
        switch record.states[source.index] {
        case .published(let value): add(index, value)
        case .withheld: add(index, .withheld) { $0.withheld }
        case .notPublished where source.expects(record): add(index, .notPublished) { $0.notPublished }
        case .notApplicable, .notPublished, .suppressed: break
        }
    }

    private mutating func add(_ index: Int, _ value: FieldValue) {
        switch value {
        case .text(let text): add(index, .text(text)) { _ in FacetKey(label: text, slug: Facet.slug(of: text)) }
        case .yes(let flag): add(index, .yes(flag)) { $0.key(of: flag) }
        case .date(let date): add(index, year: Int(date.year))
        case .period(let period): add(index, year: Int(period.last.year))
        case .choice(let choice): add(index, .choice(choice)) { $0.key(of: choice) }
        case .reference(let reference):
            let register = register
            add(index, .reference(reference.kind, reference.id)) { $0.key(of: reference, in: register) }
        case .list(let values): for value in values { add(index, value) }
        default: break
        }
    }

    /// The newest first.
    private mutating func add(_ index: Int, year: Int) {
        add(index, .year(year)) { _ in FacetKey(label: String(year), slug: String(year), order: -year) }
    }

    private mutating func add(_ index: Int, _ token: Token, _ key: (FacetSource) -> FacetKey?) {
        if let known = numbers[token] {
            if let known { add(index, to: known) }
            return
        }
        let number: Int? = if let key = key(source) { self.number(of: key) } else { nil }
        numbers[token] = .some(number)
        if let number { add(index, to: number) }
    }

    private mutating func add(_ index: Int, to number: Int) {
        if all[number].records.last != index { all[number].records.append(index) }
    }

    private mutating func number(of key: FacetKey) -> Int {
        if let number = numbersOfKeys[key] { return number }
        numbersOfKeys[key] = all.count
        all.append((key, []))
        return all.count - 1
    }
}
