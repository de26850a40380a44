extension String: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        switch value {
        case .text(let text), .url(let text), .email(let text): self = text
        default: return nil
        }
    }
}
extension Prose: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .prose(let prose) = value else { return nil }
        self = prose
    }
}
extension CivilDate: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .date(let date) = value else { return nil }
        self = date
    }
}
extension Month: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .month(let month) = value else { return nil }
        self = month
    }
}
extension Period: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .period(let period) = value else { return nil }
        self = period
    }
}
extension Money: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .money(let money) = value else { return nil }
        self = money
    }
}
extension Int: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .count(let count) = value else { return nil }
        self = count
    }
}
extension ExactDecimal: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        switch value {
        case .number(let number), .percent(let number): self = number
        default: return nil
        }
    }
}
extension Duration: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .duration(let duration) = value else { return nil }
        self = duration
    }
}
extension Bool: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .yes(let flag) = value else { return nil }
        self = flag
    }
}
extension Choice: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .choice(let choice) = value else { return nil }
        self = choice
    }
}
extension Reference: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .reference(let reference) = value else { return nil }
        self = reference
    }
}
extension Group: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .group(let row) = value else { return nil }
        self.init(row)
    }
}

extension PlacedName: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .name(let name) = value else { return nil }
        self = name
    }
}

extension FieldConditions: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .conditions(let conditions) = value else { return nil }
        all = conditions
    }
}

extension Array: FieldContent where Element: FieldContent {
    @inlinable
    package init?(_ value: FieldValue) {
        guard case .list(let values) = value else { return nil }
        self = values.compactMap(Element.init)
    }
}
