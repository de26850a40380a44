/// The forms that languages have for numbers, as CLDR names them.
package enum PluralCategory: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other
}
