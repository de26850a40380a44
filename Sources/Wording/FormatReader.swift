internal import SourceText

extension WordsReader {
    /// How numbers, money, dates and lists are written; `nil` after telling what is wrong.
    mutating func language(_ parts: [String: YAMLEntry]) -> FormatLanguage? {
        let code = text(parts["language"])
        let isRightToLeft = parts["direction"].flatMap { text($0) } == "right-to-left"
        if let entry = parts["direction"], !isRightToLeft, text(entry) != "left-to-right" {
            error(
                "“\(entry.key)” is left-to-right or right-to-left", at: entry, help: "write direction: right-to-left")
        }
        let numbers = part(
            "numbers", of: ["group", "decimal", "minus", "percent"], besides: ["digits"], in: parts)
        let digits = numbers["digits"].flatMap { self.digits($0) }
        let marks = ["group", "decimal", "minus"].map { text(numbers[$0]) }
        let percent = pattern(numbers["percent"], with: [FormatLanguage.NumberHole.number])
        let money = part("money", of: ["with_symbol", "with_code", "symbols"], in: parts)
        let symbol = pattern(money["with_symbol"], with: [FormatLanguage.MoneyHole.symbol, .amount])
        let currency = pattern(money["with_code"], with: [FormatLanguage.MoneyHole.code, .amount])
        let symbols = symbols(money["symbols"])
        let dates = dates(parts)
        let hasSmallLabels = text(parts["labels_in_sentences"]) == "small"
        if let entry = parts["labels_in_sentences"], !hasSmallLabels, text(entry) != "unchanged" {
            error("“\(entry.key)” is small or unchanged", at: entry, help: "write labels_in_sentences: small")
        }
        let lists = part("lists", of: ["next", "last"], in: parts)
        let next = pattern(lists["next"], with: FormatLanguage.ListHole.allCases)
        let last = pattern(lists["last"], with: FormatLanguage.ListHole.allCases)
        guard let code, let group = marks[0], let decimal = marks[1], let minus = marks[2], let percent, let symbol,
            let currency, let dates, let next, let last
        else { return nil }
        return FormatLanguage(
            code: code, isRightToLeft: isRightToLeft, groupMark: group, decimalMark: decimal, minus: minus,
            digits: digits, percentPattern: percent, dates: dates, symbolPattern: symbol, codePattern: currency,
            symbols: symbols, hasSmallLabels: hasSmallLabels, listPattern: next, lastPattern: last)
    }

    /// The ten signs of a language from nought to nine; `nil` after telling that they are not ten.
    private mutating func digits(_ entry: YAMLEntry) -> [[UInt8]]? {
        guard let signs = text(entry)?.unicodeScalars.map({ Array(String($0).utf8) }) else { return nil }
        guard signs.count == 10, Set(signs).count == 10 else {
            error(
                "“\(entry.key)” needs ten different signs", at: entry,
                help: "write them from nought to nine: 0123456789")
            return nil
        }
        return signs
    }

    private mutating func part(
        _ name: String, of names: [String], besides optional: [String] = [], in parts: [String: YAMLEntry]
    ) -> [String: YAMLEntry] {
        guard let part = parts[name] else { return [:] }
        return members(
            entries(of: part), of: names, besides: optional, owner: "“\(name)”", at: part.keyPosition)
    }

    private mutating func symbols(_ entry: YAMLEntry?) -> [String: String] {
        var symbols: [String: String] = [:]
        for symbol in entries(of: entry) {
            let isCode = symbol.key.utf8.count == 3 && symbol.key.utf8.allSatisfy { 65...90 ~= $0 }
            if !isCode {
                error("“\(symbol.key)” is not the code of a currency", at: symbol, help: "write it as GBP: £")
            }
            symbols[symbol.key] = text(symbol)
        }
        return symbols
    }

    private mutating func dates(_ parts: [String: YAMLEntry]) -> FormatLanguage.Dates? {
        typealias Hole = FormatLanguage.DateHole
        let names = [
            "months", "short_months", "day", "month", "months_in_one_year", "months_in_two_years", "days_in_one_year",
            "days_in_two_years",
        ]
        let dates = part("dates", of: names, besides: ["months_alone"], in: parts)
        let months = dates["months"].flatMap { monthNames($0) }
        let short = dates["short_months"].flatMap { monthNames($0) }
        let alone = dates["months_alone"].map { monthNames($0) } ?? months
        let day = pattern(dates["day"], with: [Hole.day, .month, .year])
        let month = pattern(dates["month"], with: [Hole.month, .year])
        let one = pattern(dates["months_in_one_year"], with: [Hole.month, .lastMonth, .lastYear])
        let two = pattern(dates["months_in_two_years"], with: [Hole.month, .year, .lastMonth, .lastYear])
        let days = pattern(dates["days_in_one_year"], with: [Hole.day, .month, .lastDay, .lastMonth, .lastYear])
        let long = pattern(
            dates["days_in_two_years"], with: [Hole.day, .month, .year, .lastDay, .lastMonth, .lastYear])
        guard let months, let alone, let short, let day, let month, let one, let two, let days, let long else {
            return nil
        }
        return FormatLanguage.Dates(
            months: months, monthsAlone: alone, shortMonths: short, day: day, month: month, monthsInOneYear: one,
            monthsInTwoYears: two,
            daysInOneYear: days, daysInTwoYears: long)
    }

    private mutating func monthNames(_ entry: YAMLEntry) -> [String]? {
        guard case .sequence(let nodes) = entry.value.content else {
            error("“\(entry.key)” is a list of twelve names", at: entry, help: "write \(entry.key): [January, …]")
            return nil
        }
        let names = nodes.compactMap { node in
            guard case .scalar(let scalar) = node.content, !scalar.text.isEmpty else { return String?.none }
            return scalar.text
        }
        guard names.count == 12, nodes.count == 12 else {
            error(
                "“\(entry.key)” has \(names.count) names, and a year has 12 months", at: entry,
                help: "write one for each month, January first")
            return nil
        }
        return names
    }
}
