/// A field type together with the Swift type of its values.
package struct FieldForm<Content: FieldContent>: Sendable {
    let type: FieldType
}

/// A Swift type that the values of a field can be taken out as.
@usableFromInline
package protocol FieldContent: Sendable {
    init?(_ value: FieldValue)
}

extension FieldContent {
    /// What is published in a field, if anything is.
    @inlinable @inline(__always)
    init?(published state: FieldState) {
        guard case .published(let value) = state else { return nil }
        self.init(value)
    }
}

extension FieldForm {
    package static func text(limit: Int? = nil) -> FieldForm<String> where Content == String {
        FieldForm<String>(type: .text(limit: limit))
    }
    package static func list<Element>(_ element: FieldForm<Element>) -> FieldForm<[Element]>
    where Content == [Element] {
        FieldForm<[Element]>(type: .list(element.type))
    }
    package static func group<Fields: FieldSet>(_ fields: Fields.Type) -> FieldForm where Content == Group<Fields> {
        FieldForm(type: .group(Fields.schema.declarations))
    }
    package static func rows<Fields: FieldSet>(_ fields: Fields.Type) -> FieldForm where Content == Rows<Fields> {
        FieldForm(type: .rows(Fields.schema.declarations))
    }
}

extension FieldForm<String> {
    package static var text: Self { .init(type: .text(limit: nil)) }
    package static var url: Self { .init(type: .url) }
    package static var email: Self { .init(type: .email) }
}
extension FieldForm<Prose> {
    package static var prose: Self { .init(type: .prose) }
}
extension FieldForm<CivilDate> {
    package static var date: Self { .init(type: .date) }
}
extension FieldForm<Month> {
    package static var month: Self { .init(type: .month) }
}
extension FieldForm<Period> {
    package static var period: Self { .init(type: .period) }
}
extension FieldForm<Money> {
    package static var money: Self { .init(type: .money) }
}
extension FieldForm<Int> {
    package static var count: Self { .init(type: .count) }
}
extension FieldForm<ExactDecimal> {
    package static var number: Self { .init(type: .number) }
    package static var percent: Self { .init(type: .percent) }
}
extension FieldForm<Duration> {
    package static var duration: Self { .init(type: .duration) }
}
extension FieldForm<Bool> {
    package static var yes: Self { .init(type: .yes) }
}
extension FieldForm<PlacedName> {
    package static var name: Self { .init(type: .name) }
}
extension FieldForm<FieldConditions> {
    package static var conditions: Self { .init(type: .conditions) }
}
extension FieldForm<Choice> {
    package static func choice(_ choices: Choice...) -> Self { .init(type: .choice(choices)) }
}
extension FieldForm<Reference> {
    package static func reference(_ kinds: Kind...) -> Self { .init(type: .reference(kinds)) }
}

extension Choice: ExpressibleByStringLiteral {
    @usableFromInline package init(stringLiteral name: String) { self.init(name) }
}
