import SourceText

extension TemplateCompiler {
    /// All filters there are.
    static let filterNames = ["money", "number", "percent", "date", "month", "datetime", "count", "missing"]

    mutating func checkFilterNames(_ expression: Expression) {
        for filter in expression.filters where !Self.filterNames.contains(filter.name) { reportUnknown(filter) }
    }

    private mutating func reportUnknown(_ filter: Expression.Filter) {
        report(
            "there is no filter “\(filter.name)”", at: filter.range,
            help: Suggestion.help(for: filter.name, among: Self.filterNames, listing: Self.filterNames))
    }

    /// Whether the filter fits; false after telling that it does not.
    mutating func apply(_ filter: Expression.Filter, to printed: inout Printed) -> Bool {
        guard Self.filterNames.contains(filter.name) else {
            reportUnknown(filter)
            return false
        }
        let wanted = filter.name == "count" ? 2 : filter.name == "missing" ? 1 : 0
        let isCount = filter.name == "count" && filter.arguments.count == 1
        guard isCount || filter.arguments.count == wanted else {
            let example = ["money", "missing \"Not published\"", "count \"contract\" \"contracts\""][wanted]
            report(
                "“\(filter.name)” takes \(["no text", "one text", "one text or two"][wanted]) in double quotes",
                at: filter.range, help: "write {{value | \(wanted == 0 ? filter.name : example)}}")
            return false
        }
        if printed.missing != nil {
            report(
                "“\(filter.name)” stands after “missing”", at: filter.range, help: "write “missing” as the last filter")
            return false
        }
        return filter.name == "missing" ? applyMissing(filter, to: &printed) : applyFormat(filter, to: &printed)
    }

    private mutating func applyMissing(_ filter: Expression.Filter, to printed: inout Printed) -> Bool {
        guard printed.isOptional || !isChecked else {
            report("the value is always there, so “missing” never shows", at: filter.range, help: "remove the filter")
            return false
        }
        printed.missing = filter.arguments[0]
        return true
    }

    private mutating func applyFormat(_ filter: Expression.Filter, to printed: inout Printed) -> Bool {
        if let other = printed.formattedBy {
            report(
                "“\(filter.name)” follows “\(other)”, which has made a text of the value", at: filter.range,
                help: "keep one of the two")
            return false
        }
        guard let format = format(filter.name, of: printed.shape) else {
            let wanted =
                switch filter.name {
                case "money": "amounts of money"
                case "number", "percent": "numbers"
                case "count": "numbers and lists"
                default: "dates"
                }
            report(
                "“\(filter.name)” is for \(wanted), and the value is \(printed.shape.noun)", at: filter.range,
                help: "remove the filter, or use another value")
            return false
        }
        printed.format = format
        printed.formattedBy = filter.name
        if filter.name != "count" { return true }
        printed.count = filter.arguments.count == 1 ? counted(filter) : CountFilter.texts(filter.arguments)
        return printed.count != nil
    }

    private func format(_ filter: String, of shape: TemplateShape) -> TemplateProgram.Writing.Format? {
        switch (filter, shape) {
        case ("money", .money): .money
        case ("number", .number): .number
        case ("percent", .number): .percent
        case ("count", .number), ("count", .list): .count
        case ("date", .date): .date
        case ("month", .date): .month
        case ("datetime", .date): .isoDate
        default: nil
        }
    }
}
