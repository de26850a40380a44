import SourceText
import Testing
import Wording

@testable import StaticSite

/// The words of the command in a language that does not exist: all letters Cyrillic, holes kept, other formats.
enum PseudoWords {
    /// The text of the file.
    static func text() throws -> String {
        let file = try #require(DefaultTemplates.wordsFile)
        var section = ""
        return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                if line.first?.isLetter == true { section = String(line.prefix { $0 != ":" }) }
                if let format = formats["\(section).\(line.trimmed.prefix { $0 != ":" })"] { return format }
                return ["labels", "choices", "texts"].contains(section) ? translated(line) : String(line)
            }.joined(separator: "\n")
    }

    private static let months =
        "[" + (1...12).map { "\"яв\(String(repeating: "я", count: $0))\"" }.joined(separator: ", ") + "]"

    private static let formats = [
        "language.language": "language: en-XA\ndirection: right-to-left", "numbers.group": "  group: \"·\"",
        "numbers.decimal": "  decimal: \",\"",
        "dates.months": "  months: " + months, "dates.short_months": "  short_months: " + months,
        "dates.day": "  day: \"{year}年{month}{day}\"", "dates.month": "  month: \"{year}年{month}\"",
        "dates.months_in_one_year": "  months_in_one_year: \"{last_year}年{month}–{last_month}\"",
        "dates.months_in_two_years": "  months_in_two_years: \"{year}年{month}–{last_year}年{last_month}\"",
        "dates.days_in_one_year": "  days_in_one_year: \"{last_year}年{month}{day}–{last_month}{last_day}\"",
        "dates.days_in_two_years":
            "  days_in_two_years: \"{year}年{month}{day}–{last_year}年{last_month}{last_day}\"",
        "lists.last": "  last: \"{1} щ {2}\"",
    ]

    /// The line with the letters of its value, not of its key, nor of names of forms and holes.
    private static func translated(_ line: Substring) -> String {
        guard line.first == " ", line.hasSuffix("\""), !line.trimmed.hasPrefix("#") else { return String(line) }
        let value = line.trimmed.hasPrefix("\"") ? end(ofKeyIn: line) : line.firstIndex(of: "\"") ?? line.endIndex
        return line[..<value] + cyrillic(line[value...])
    }

    /// Where the value begins after a key in quotation marks.
    private static func end(ofKeyIn line: Substring) -> Substring.Index {
        var isEscaped = false
        var quotes = 0
        for index in line.indices {
            if isEscaped {
                isEscaped = false
            } else if line[index] == "\\" {
                isEscaped = true
            } else if line[index] == "\"" {
                quotes += 1
                if quotes == 3 { return index }
            }
        }
        return line.endIndex
    }

    private static func cyrillic(_ text: Substring) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { Letters.replaced($0, small: 0x430, capital: 0x410) }))
    }
}

/// Letters from a to z as letters of another script.
enum Letters {
    static func replaced(_ scalar: Unicode.Scalar, small: UInt32, capital: UInt32) -> Unicode.Scalar {
        switch scalar {
        case "a"..."z": Unicode.Scalar(small + (scalar.value - 97) % 24) ?? scalar
        case "A"..."Z": Unicode.Scalar(capital + (scalar.value - 65) % 24) ?? scalar
        default: scalar
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring { drop { $0 == " " } }
}
