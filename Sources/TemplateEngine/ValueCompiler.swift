import SourceText

extension TemplateCompiler {
    /// What is known of a value on its way through its filters.
    struct Printed {
        var shape: TemplateShape
        var isOptional: Bool
        var format = TemplateProgram.Writing.Format.plain
        var count: TemplateProgram.CountTexts?
        var missing: String?
        /// The filter that made it a text.
        var formattedBy: String?
    }

    mutating func compileValue(_ expression: Expression, isHTML: Bool) {
        if let literal = expression.literal { return compileLiteral(literal, expression, isHTML: isHTML) }
        defer { position.address.advanceOverValue() }
        guard let resolved = resolve(expression) else {
            if isChecked { checkFilterNames(expression) }
            return
        }
        switch resolved {
        case .index(let loop):
            for filter in expression.filters.prefix(1) {
                report("“@index” takes no filters", at: filter.range, help: "write {{@index}}")
            }
            guard place(expression, .number, isHTML: isHTML) != nil else { return }
            append(.printIndex(loop: Int32(loop)))
        case .first, .last:
            report(
                "“\(expression.name)” is a flag and is not printed", at: expression.nameRange,
                help: "use a section: {{#\(expression.name)}}…{{/\(expression.name)}}")
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
            var escaped = ByteText()
            escaped.append(library.word(missing), escaping: escaping == .none ? .text : escaping)
            program.texts.append(escaped.take())
        }
        if let count = printed.count {
            writing.count = Int32(program.counts.count)
            program.counts.append(count)
        }
        append(.look(reference(to: path), .print(writing)))
    }

    /// How a value is escaped where it stands; `nil` after telling that it cannot stand there.
    mutating func place(_ expression: Expression, _ shape: TemplateShape, isHTML: Bool) -> Escaping? {
        guard isChecked else { return isHTML ? Escaping.none : .doubleQuoted }
        let placement = position.placement
        if case .refused(let refusal) = placement {
            report("a value cannot stand in \(refusal.place)", at: expression.range, help: refusal.help)
            return nil
        }
        let name = expression.name
        if case .html = shape {
            if !isHTML {
                report(
                    "“\(name)” is HTML and needs three braces", at: expression.range, help: "write {{{\(name)}}}")
                return nil
            }
            guard placement == .text else {
                report(
                    "HTML cannot stand in \(position.noun)", at: expression.range,
                    help: "print it between tags, or print a text here")
                return nil
            }
            return Escaping.none
        }
        if isHTML {
            report(
                "“\(name)” is \(shape.noun), not HTML", at: expression.range, help: "write {{\(name)}}")
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
                "repeat over it with {{#\(name)}}…{{/\(name)}}, or count it with {{\(name) | count \"one\" \"many\"}}"
        case .object(let object):
            let member = object.slots.first.map { name == "." ? $0.name : "\(name).\($0.name)" }
            help = member.map { "print one of its names, such as {{\($0)}}" } ?? "remove it"
        case .flag: help = "use a section: {{#\(name)}}…{{/\(name)}}"
        case .nothing: help = "remove it"
        default: help = nil
        }
        if let help {
            report("“\(name)” is \(printed.shape.noun) and is not printed", at: expression.nameRange, help: help)
            return false
        }
        if printed.isOptional, printed.missing == nil {
            report(
                "“\(name)” may be absent", at: expression.nameRange,
                help: "write {{\(name) | missing \"Not published\"}}, or put it into {{#\(name)}}…{{/\(name)}}")
            return false
        }
        return true
    }
}
