import SourceText

/// Turns a template, with all that it includes, into one program for a stack of shapes.
///
/// Partials and blocks are compiled where they are used, so that their names and their place in the HTML are
/// checked there.
struct TemplateCompiler {
    /// The part of a file that is being compiled, and how its lines are moved.
    struct Region {
        let file: SourceFile
        /// What stands before each of its lines.
        var indentation: [UInt8] = []
        /// What is taken away from each of its lines.
        var dedentation: [UInt8] = []
        /// The first line goes on with a line that has been begun.
        var isInLine = false
    }

    /// The content of a block in the words of a template that is built on the block's.
    struct Override {
        let block: TemplateSyntax.Block
        let file: SourceFile
    }

    /// More nesting than this, or a larger program, is a mistake.
    static let maximumDepth = 100
    static let maximumSize = 4 << 20

    let library: TemplateLibrary
    var isChecked: Bool { library.isChecked }
    var problems = Problems()
    var program = TemplateProgram()
    var position = HTMLPosition()
    var scope: TemplateScope
    var region: Region
    /// Overrides of the templates around, outermost first: the outermost wins.
    var overrides: [[String: Override]] = []
    /// The overrides that are being compiled.
    var expanding: [Place] = []
    var depth = 0
    private var literalStart = 0

    static func compile(
        _ syntax: TemplateSyntax, of library: TemplateLibrary, for shapes: [TemplateShape]
    ) throws(Problems) -> TemplateProgram {
        var compiler = TemplateCompiler(library: library, syntax: syntax, shapes: shapes)
        compiler.program.frameCount = shapes.count
        compiler.compile(syntax.nodes)
        compiler.flush()
        compiler.checkEnd(of: syntax)
        try compiler.problems.throwIfErrors()
        return compiler.program
    }

    private init(library: TemplateLibrary, syntax: TemplateSyntax, shapes: [TemplateShape]) {
        self.library = library
        scope = TemplateScope(shapes)
        region = Region(file: syntax.file)
    }

    mutating func compile(_ nodes: [TemplateSyntax.Node]) {
        for node in nodes {
            switch node {
            case .text(let range, let startsLine): compileText(range, startsLine: startsLine)
            case .value(let expression): compileValue(expression, isHTML: false)
            case .html(let expression): compileValue(expression, isHTML: true)
            case .section(let section): compileSection(section)
            case .partial(let reference): include(reference, overriding: [:])
            case .parent(let reference, let blocks, let stray): compileParent(reference, blocks, stray)
            case .block(let block): compileBlock(block)
            }
        }
    }

    private mutating func compileText(_ range: Range<Int>, startsLine: Bool) {
        var rest = region.file.bytes[range]
        if startsLine {
            rest = rest.dropFirst(rest.commonPrefixCount(with: region.dedentation))
            if !region.isInLine, !isChecked || position.ignoresIndentation { append(literal: region.indentation[...]) }
        }
        region.isInLine = false
        let start = rest.startIndex
        append(literal: rest) { fault, offset, compiler in compiler.report(fault, atByte: start + offset) }
    }

    /// Appends literal text and goes over it in the HTML.
    mutating func append(
        literal: ArraySlice<UInt8>,
        onFault report: (HTMLPosition.Fault, Int, inout TemplateCompiler) -> Void = { _, _, _ in }
    ) {
        program.literals += literal
        guard isChecked else { return }
        var hasFault = false
        for (offset, byte) in literal.enumerated() {
            guard let fault = position.advance(over: byte), !hasFault else { continue }
            hasFault = true
            report(fault, offset, &self)
        }
    }

    private mutating func report(_ fault: HTMLPosition.Fault, atByte offset: Int) {
        let place = region.file.place(ofBytes: offset..<offset + 1)
        switch fault {
        case .needsSpace:
            problems.append(
                .error(
                    "names and attributes cannot be put together from pieces", at: place,
                    help: "put a space before it, or write the whole name in each section"))
            // Goes on as if the space were there.
            position.state = .attributeName
        case .tagInText:
            problems.append(
                .error(
                    "a tag in \(position.noun) is only text", at: place, help: "remove it, or write “&lt;” for “<”"))
        case .schemeAfterValue:
            problems.append(
                .error(
                    "a value cannot be the scheme of an address", at: place,
                    help: "write the scheme out, or pass the whole address as one value"))
        }
    }

    private mutating func checkEnd(of syntax: TemplateSyntax) {
        guard isChecked, problems.isEmpty, position.state != .text else { return }
        let end = syntax.file.bytes.count
        problems.append(
            .error(
                "the template ends in \(position.noun)", at: syntax.file.place(ofBytes: max(0, end - 1)..<end),
                help: "close it"))
    }
}

extension TemplateCompiler {
    /// Appends an instruction after the literal text before it, and returns its index.
    @discardableResult
    mutating func append(_ instruction: TemplateProgram.Instruction) -> Int {
        flush()
        program.instructions.append(instruction)
        return program.instructions.count - 1
    }

    /// The index of the instruction that will be next, once the literal text so far is one.
    mutating func here() -> Int32 {
        flush()
        return Int32(program.instructions.count)
    }

    mutating func flush() {
        guard program.literals.count > literalStart else { return }
        let count = program.literals.count - literalStart
        program.instructions.append(.literal(start: Int32(literalStart), count: Int32(count)))
        literalStart = program.literals.count
    }

    /// Notes where an address starts, before the first thing in it that is not literal text.
    mutating func markAddress() {
        guard case .quotedValue = position.state, position.isAddress, position.address.isOpen,
            !position.address.isMarked
        else { return }
        append(.markAddress(back: Int32(position.address.prefix.count)))
        position.address.isMarked = true
    }

    mutating func reference(to path: ValuePath) -> TemplateProgram.ValueReference {
        var reference = TemplateProgram.ValueReference(frame: Int32(path.frame), slot: -1, further: -1)
        if let slot = path.slots.first { reference.slot = Int32(slot) }
        if path.slots.count > 1 {
            reference.further = Int32(program.furtherSlots.count)
            program.furtherSlots.append(Array(path.slots.dropFirst()))
        }
        return reference
    }

    func place(_ range: Range<Int>) -> Place { region.file.place(ofBytes: range) }

    mutating func report(_ message: String, at range: Range<Int>, help: String? = nil) {
        problems.append(.error(message, at: place(range), help: help))
    }
}

extension ArraySlice<UInt8> {
    func commonPrefixCount(with prefix: [UInt8]) -> Int {
        zip(self, prefix).prefix { $0 == $1 }.count
    }
}
