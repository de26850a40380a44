extension FieldValue {
    /// Whether two values say the same, however they are written: `GBP 5` and `GBP 5.00`, lists in any order.
    package func says(theSameAs other: FieldValue) -> Bool {
        switch (self, other) {
        case (.text(let one), .text(let two)), (.url(let one), .url(let two)), (.email(let one), .email(let two)):
            one == two
        case (.prose(let one), .prose(let two)): one.text.words == two.text.words
        case (.date(let one), .date(let two)): one == two
        case (.month(let one), .month(let two)): one == two
        case (.period(let one), .period(let two)): one.first == two.first && one.last == two.last
        case (.money(let one), .money(let two)): one.equals(two)
        case (.count(let one), .count(let two)): one == two
        case (.number(let one), .number(let two)), (.percent(let one), .percent(let two)): one.equals(two)
        case (.duration(let one), .duration(let two)): one == two
        case (.yes(let one), .yes(let two)): one == two
        case (.choice(let one), .choice(let two)): one.name == two.name
        case (.reference(let one), .reference(let two)): one.kind == two.kind && one.id == two.id
        case (.name(let one), .name(let two)): one.text == two.text
        case (.conditions(let one), .conditions(let two)): one.map(\.description) == two.map(\.description)
        case (.list(let one), .list(let two)): one.hasSameElements(as: two) { $0.says(theSameAs: $1) }
        case (.group(let one), .group(let two)): one.says(theSameAs: two)
        case (.rows(let one), .rows(let two)): one.hasSameElements(as: two) { $0.says(theSameAs: $1) }
        default: false
        }
    }
}

extension FieldState {
    /// Whether two fields say the same; all that is withheld, does not apply or is not published is alike.
    package func says(theSameAs other: FieldState) -> Bool {
        switch (self, other) {
        case (.published(let one), .published(let two)): one.says(theSameAs: two)
        case (.withheld, .withheld), (.notApplicable, .notApplicable), (.notPublished, .notPublished): true
        default: false
        }
    }
}

extension Row {
    fileprivate func says(theSameAs other: Row) -> Bool {
        (withholding == nil) == (other.withholding == nil) && states.count == other.states.count
            && zip(states, other.states).allSatisfy { $0.says(theSameAs: $1) }
    }
}

extension Array {
    /// Whether each element has its like in the other array, as often, in any order.
    fileprivate func hasSameElements(as other: [Element], alike: (Element, Element) -> Bool) -> Bool {
        guard count == other.count else { return false }
        var rest = other
        for element in self {
            guard let index = rest.firstIndex(where: { alike(element, $0) }) else { return false }
            rest.remove(at: index)
        }
        return true
    }
}

extension String {
    /// Without how lines are broken.
    fileprivate var words: [Substring] { split { $0.isWhitespace } }
}
