import SourceText

extension TemplateCompiler {
    mutating func compileSection(_ section: TemplateSyntax.Section) {
        if let filter = section.expression.filters.first {
            report(
                "a section takes no filters", at: filter.range,
                help: "write the name alone: \(tag(section))")
        }
        if section.expression.literal != nil {
            return report(
                "a text cannot be a section", at: section.range, help: "write {{\(section.expression.name)}}")
        }
        guard let resolved = resolve(section.expression) else {
            // What is unknown is absent; a body that was told about is still checked where that can help.
            if !isChecked, section.isInverted { compileBody(section, in: scope, repeats: false) }
            return
        }
        if isChecked, let closing = section.closing {
            report(
                "{{/\(closing)}} closes \(tag(section)), which has another name", at: section.end,
                help: "write {{/\(section.expression.name)}}")
        }
        switch resolved {
        case .index:
            report(
                "“@index” is a number and always there, so it cannot be a section", at: section.expression.nameRange,
                help: "use {{@index}} to print it, or a section over @first or @last")
        case .first(let loop):
            skip(section) { .skipUnlessFirst(!section.isInverted, loop: Int32(loop), to: $0) }
        case .last(let loop):
            skip(section) { .skipUnlessLast(!section.isInverted, loop: Int32(loop), to: $0) }
        case .value(let path, let shape, let isOptional):
            if section.isInverted {
                compileInverted(section, path, shape, isOptional: isOptional)
            } else {
                compileShown(section, path, shape, isOptional: isOptional)
            }
        }
    }

    private func tag(_ section: TemplateSyntax.Section) -> String {
        "{{\(section.isInverted ? "^" : "#")\(section.expression.name)}}"
    }

    /// A body that is there or not, in the same context.
    private mutating func skip(
        _ section: TemplateSyntax.Section, inside: TemplateScope? = nil,
        _ instruction: (Int32) -> TemplateProgram.Instruction
    ) {
        markAddress()
        let index = append(instruction(0))
        compileBody(section, in: inside ?? scope, repeats: false)
        program.instructions[index] = instruction(here())
    }

    private mutating func compileInverted(
        _ section: TemplateSyntax.Section, _ path: ValuePath, _ shape: TemplateShape, isOptional: Bool
    ) {
        switch shape {
        case .flag, .list, .nothing: break
        default: if !isOptional { reportConstant(section, shape) }
        }
        let reference = reference(to: path)
        skip(section) { .look(reference, .skipIf(to: $0)) }
    }

    private mutating func compileShown(
        _ section: TemplateSyntax.Section, _ path: ValuePath, _ shape: TemplateShape, isOptional: Bool
    ) {
        let reference = reference(to: path)
        let inside = scope.inside(path)
        switch shape {
        case .flag:
            skip(section, inside: inside) { .look(reference, .skipUnless(to: $0)) }
        case .list(let item):
            if case .nothing = item { return }
            repeatBody(section, reference, in: inside.looping(over: item))
        case .nothing:
            if isChecked { report("\(tag(section)) is never there", at: section.range, help: "remove the section") }
        default:
            // A section over an object that is always there opens its names.
            if case .object = shape {} else if !isOptional { reportConstant(section, shape) }
            let frame = Int32(scope.frames.count)
            let entered = inside.entering(shape, at: path)
            program.frameCount = max(program.frameCount, entered.frames.count)
            skip(section, inside: entered) { .look(reference, .enter(frame: frame, end: $0)) }
        }
    }

    private mutating func repeatBody(
        _ section: TemplateSyntax.Section, _ reference: TemplateProgram.ValueReference, in inside: TemplateScope
    ) {
        let loop = Int32(scope.loopCount)
        let frame = Int32(scope.frames.count)
        program.frameCount = max(program.frameCount, inside.frames.count)
        program.loopCount = max(program.loopCount, inside.loopCount)
        markAddress()
        let index = append(.look(reference, .loop(loop, frame: frame, end: 0)))
        compileBody(section, in: inside, repeats: true)
        program.instructions[index] = .look(reference, .loop(loop, frame: frame, end: here()))
    }

    private mutating func reportConstant(_ section: TemplateSyntax.Section, _ shape: TemplateShape) {
        guard isChecked else { return }
        let name = section.expression.name
        report(
            "\(tag(section)) is a section over \(shape.noun) that is always there", at: section.range,
            help: "write {{\(name)}} without a section, or use a section over what can be absent, false or many")
    }

    /// Compiles the body, which must end in the HTML where it starts, since it may be left out or repeated.
    private mutating func compileBody(_ section: TemplateSyntax.Section, in inside: TemplateScope, repeats: Bool) {
        let outside = scope
        scope = inside
        defer { scope = outside }
        position = position.atBoundary
        if repeats, position.isBetweenAttributes { position.state = .betweenAttributes }
        let start = position
        compile(section.nodes)
        guard isChecked else { return }
        if let merged = HTMLPosition.merged(start, position) {
            position = merged
        } else {
            let (from, to) = (start.noun, position.noun)
            report(
                "\(tag(section)) starts in \(from) and ends in \(from == to ? "another place of it" : to)",
                at: section.range,
                help: "open and close tags and quotation marks both inside the section, or both outside")
            position = start
        }
    }
}
