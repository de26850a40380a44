/// The ids that are taken on one page, and the rule by which clashing ones are numbered.
///
/// Ids that authors write out come first. A heading or table then gets the id that its text gives; where that is
/// taken, the lowest of `-2`, `-3`… which is neither taken nor what the text of another heading or table gives.
/// So of three headings `A`, `A`, `A 2` the ids are `a`, `a-3`, `a-2`.
package struct PageIDs: Sendable {
    /// A set of its own, so that pages share it.
    private let reserved: Set<String>
    private var taken = TakenIDs()
    private var lastNumber: [String: Int] = [:]
    private var unnamedTables = 0

    /// - Parameter reserved: the ids that the page's template uses.
    package init(reserved: [String] = []) {
        self.reserved = Set(reserved)
    }

    /// Takes an id if it is free.
    package mutating func take(_ id: String) -> Bool {
        !reserved.contains(id) && taken.insert(id)
    }

    /// Takes an id that is taken with a number; never one of `others`, which later parts of the text will ask for.
    mutating func take(numbered id: String, sparing others: Set<String>) -> String {
        var number = lastNumber[id, default: 1]
        var numbered: String
        repeat {
            number += 1
            numbered = "\(id)-\(number)"
        } while others.contains(numbered) || !take(numbered)
        lastNumber[id] = number
        return numbered
    }

    /// The next number of a table that has no caption to be named by.
    mutating func nextUnnamedTable() -> Int {
        unnamedTables += 1
        return unnamedTables
    }
}

/// Ids of a page: to compare the few of most pages is faster than to hash them.
private struct TakenIDs: Sendable {
    private static let few = 16
    private var first: [String] = []
    private var others: Set<String> = []

    /// Whether an id was not there yet.
    mutating func insert(_ id: String) -> Bool {
        if first.contains(id) { return false }
        if first.count == Self.few { return others.insert(id).inserted }
        first.append(id)
        return true
    }
}

extension String {
    /// An id made of a text: lower case, letters, marks and digits of any script kept, all between them one `-`.
    init(idFor text: String) {
        var id: [UInt8] = []
        id.reserveCapacity(text.utf8.count)
        var isSeparated = false
        for scalar in text.unicodeScalars {
            guard scalar.isKeptInID else {
                isSeparated = !id.isEmpty
                continue
            }
            if isSeparated { id.append(UInt8(ascii: "-")) }
            isSeparated = false
            if scalar.isASCII {
                id.append(UInt8(scalar.value) | 0x20)
            } else {
                id.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        self = id.isEmpty ? "section" : String(decoding: id, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// Whether this is a letter, a mark or a digit.
    fileprivate var isKeptInID: Bool {
        if isASCII { return UInt8(value).isLetter || UInt8(value).isDigit }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
