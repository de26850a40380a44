import SourceText

extension TemplateCompiler {
    /// What is known of a value on its way through its filters.
    private struct Printed {
        var shape: TemplateShape
        var isOptional: Bool
        var format = TemplateProgram.Writing.Format.plain
        var countWords: [String] = []
        var missing: String?
        /// The filter that made it a text.
        var formattedBy: String?
    }

    mutating func compileValue(_ expression: Expression, isHTML: Bool) {
        defer { position.address.advanceOverValue() }
        guard let resolved = resolve(expression) else {
            if isChecked { checkFilterNames(expression) }
            return
        }
        switch resolved {
        case .index(let loop):
            for filter in expression.filters.prefix(1) {
                report("“@index” takes no filters", at: filter.range, help: "Write {{@index}}")
            }
            guard place(expression, .number, isHTML: isHTML) != nil else { return }
            append(.printIndex(loop: Int32(loop)))
        case .first, .last:
            report(
                "“\(expression.name)” is a flag and is not printed", at: expression.nameRange,
                help: "Use a section: {{#\(expression.name)}}…{{/\(expression.name)}}")
        case .value(let path, let shape, let isOptional):
            compileValue(expression, path, shape, isOptional: isOptional, isHTML: isHTML)
        }
    }

    private mutating func compileValue(
        _ expression: Expression, _ path: ValuePath, _ shape: TemplateShape, isOptional: Bool, isHTML: Bool
    ) {
        var printed = Printed(shape: shape, isOptional: isOptional)
        var isSound = true
        for filter in expression.filters where !apply(filter, to: &printed) { isSound = false }
        guard isSound, canPrint(printed, expression) else { return }
        guard let escaping = place(expression, printed.shape, isHTML: isHTML) else { return }
        markAddress()
        var writing = TemplateProgram.Writing(
            format: printed.format, escaping: escaping, site: Int32(program.sites.count))
        program.sites.append(TemplateProgram.Site(file: region.file, range: expression.range))
        if case .quotedValue = position.state, position.isAddress { writing.checksAddress = position.address.isOpen }
        if let missing = printed.missing {
            writing.missing = Int32(program.texts.count)
            var escaped: [UInt8] = []
            escaped.append(missing, escaping: escaping == .none ? .text : escaping)
            program.texts.append(escaped)
        }
        if !printed.countWords.isEmpty {
            writing.countWords = Int32(program.texts.count)
            program.texts += printed.countWords.map { Array($0.utf8) }
        }
        append(.print(reference(to: path), writing))
    }

    /// How a value is escaped where it stands; `nil` after telling that it cannot stand there.
    private mutating func place(_ expression: Expression, _ shape: TemplateShape, isHTML: Bool) -> Escaping? {
        guard isChecked else { return isHTML ? Escaping.none : .doubleQuoted }
        let placement = position.placement
        if case .refused(let refusal) = placement {
            report("A value cannot stand in \(refusal.place)", at: expression.range, help: refusal.help)
            return nil
        }
        let name = expression.name
        if case .html = shape {
            if !isHTML {
                report(
                    "“\(name)” is HTML and needs three braces", at: expression.range, help: "Write {{{\(name)}}}")
                return nil
            }
            guard placement == .text else {
                report(
                    "HTML cannot stand in \(position.noun)", at: expression.range,
                    help: "Print it between tags, or print a text here")
                return nil
            }
            return Escaping.none
        }
        if isHTML {
            report(
                "“\(name)” is \(shape.noun), not HTML", at: expression.range, help: "Write {{\(name)}}")
            return nil
        }
        switch placement {
        case .attribute(quote: UInt8(ascii: "'"), _): return .singleQuoted
        case .attribute: return .doubleQuoted
        default: return .text
        }
    }

    private mutating func canPrint(_ printed: Printed, _ expression: Expression) -> Bool {
        guard isChecked else {
            switch printed.shape {
            case .text, .url, .html, .number, .money, .date: return true
            default: return printed.format == .count
            }
        }
        let name = expression.name
        let help: String?
        switch printed.shape {
        case .list where printed.format == .count: help = nil
        case .list:
            help =
                "Repeat over it with {{#\(name)}}…{{/\(name)}}, or count it with {{\(name) | count \"one\" \"many\"}}"
        case .object(let object):
            let member = object.slots.first.map { name == "." ? $0.name : "\(name).\($0.name)" }
            help = member.map { "Print one of its names, such as {{\($0)}}" } ?? "Remove it"
        case .flag: help = "Use a section: {{#\(name)}}…{{/\(name)}}"
        case .nothing: help = "Remove it"
        default: help = nil
        }
        if let help {
            report("“\(name)” is \(printed.shape.noun) and is not printed", at: expression.nameRange, help: help)
            return false
        }
        if printed.isOptional, printed.missing == nil {
            report(
                "“\(name)” may be absent", at: expression.nameRange,
                help: "Write {{\(name) | missing \"Not published\"}}, or put it into {{#\(name)}}…{{/\(name)}}")
            return false
        }
        return true
    }
}

extension TemplateCompiler {
    /// All filters there are.
    static let filterNames = ["money", "number", "percent", "date", "month", "datetime", "count", "missing"]

    private mutating func checkFilterNames(_ expression: Expression) {
        for filter in expression.filters where !Self.filterNames.contains(filter.name) { reportUnknown(filter) }
    }

    private mutating func reportUnknown(_ filter: Expression.Filter) {
        report(
            "There is no filter “\(filter.name)”", at: filter.range,
            help: Suggestion.help(for: filter.name, among: Self.filterNames, listing: Self.filterNames))
    }

    /// Whether the filter fits; false after telling that it does not.
    private mutating func apply(_ filter: Expression.Filter, to printed: inout Printed) -> Bool {
        guard Self.filterNames.contains(filter.name) else {
            reportUnknown(filter)
            return false
        }
        let wanted = filter.name == "count" ? 2 : filter.name == "missing" ? 1 : 0
        guard filter.arguments.count == wanted else {
            let example = ["money", "missing \"Not published\"", "count \"contract\" \"contracts\""][wanted]
            report(
                "“\(filter.name)” takes \(["no text", "one text", "two texts"][wanted]) in double quotes",
                at: filter.range, help: "Write {{value | \(wanted == 0 ? filter.name : example)}}")
            return false
        }
        if printed.missing != nil {
            report(
                "“\(filter.name)” stands after “missing”", at: filter.range, help: "Write “missing” as the last filter")
            return false
        }
        return filter.name == "missing" ? applyMissing(filter, to: &printed) : applyFormat(filter, to: &printed)
    }

    private mutating func applyMissing(_ filter: Expression.Filter, to printed: inout Printed) -> Bool {
        guard printed.isOptional || !isChecked else {
            report("The value is always there, so “missing” never shows", at: filter.range, help: "Remove the filter")
            return false
        }
        printed.missing = filter.arguments[0]
        return true
    }

    private mutating func applyFormat(_ filter: Expression.Filter, to printed: inout Printed) -> Bool {
        if let other = printed.formattedBy {
            report(
                "“\(filter.name)” follows “\(other)”, which has made a text of the value", at: filter.range,
                help: "Keep one of the two")
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
                help: "Remove the filter, or use another value")
            return false
        }
        printed.format = format
        printed.formattedBy = filter.name
        printed.countWords = filter.arguments
        return true
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
