internal import SourceText
internal import Wording

extension CompiledTemplate {
    /// The same template with all that it says of one value carried out, for many pages that have that value in common.
    ///
    /// What surrounds every page of a folder is the same on each: so it becomes literal text, and only what differs from
    /// page to page is looked up. The pages are the same byte for byte; values are handed over as before.
    ///
    /// A template is left as it is where an address that mixes the value with others could begin with a scheme.
    ///
    /// - Parameter frame: which of the values it is, counted as in `shapes`.
    package func bound(to value: TemplateValue, inFrame frame: Int = 0) -> CompiledTemplate {
        withUnsafePointer(to: value) { value in
            var binder = TemplateBinder(program: program, words: words)
            do throws(TemplateBinder.Unbindable) {
                let program = try binder.program(boundTo: value, inFrame: frame)
                return CompiledTemplate(name: name, program: program, shapes: shapes, words: words)
            } catch {
                return self
            }
        }
    }
}

/// Carries out those instructions of a program that depend on one value alone, and keeps the others.
private struct TemplateBinder {
    /// Why a program stays as it is: what it prints of the value has to be checked together with what is not known yet.
    struct Unbindable: Error {}

    private let source: TemplateProgram
    private var bound: TemplateProgram
    /// Writes what is known, and holds the frames that are known.
    private var renderer: TemplateRenderer
    private var knowsFrame: [Bool]
    private var knowsLoop: [Bool]
    /// The literals of the bound program.
    private var text = ByteText()
    /// Where those begin that no instruction prints yet.
    private var flushed = 0
    /// Where among the literals an address begins of which all is known so far; later instructions need a mark there.
    private var address: Int?

    init(program: TemplateProgram, words: Words) {
        source = program
        bound = program
        bound.instructions = []
        renderer = TemplateRenderer(program: program, words: words)
        knowsFrame = Array(repeating: false, count: program.frameCount)
        knowsLoop = Array(repeating: false, count: program.loopCount)
    }

    mutating func program(
        boundTo value: TemplateRenderer.Value, inFrame frame: Int
    ) throws(Unbindable) -> TemplateProgram {
        renderer.lend(value, as: frame)
        knowsFrame[frame] = true
        try bind(source.instructions.indices)
        flush()
        bound.literals = text.take()
        return bound
    }

    private mutating func bind(_ range: Range<Int>) throws(Unbindable) {
        var next = range.lowerBound
        while next < range.upperBound {
            let instruction = source.instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let count): text += source.literals[Int(start)..<Int(start + count)]
            case .look(let reference, let action):
                if knowsFrame[Int(reference.frame)] {
                    next = try perform(action, at: reference, before: next)
                } else {
                    next = try keep(action, at: reference, before: next)
                }
            case .printIndex(let loop):
                if knowsLoop[Int(loop)] {
                    text.append(digitsOf: renderer.loop(Int(loop)).index + 1)
                } else {
                    emit(instruction)
                }
            case .skipUnlessFirst(let wanted, let loop, let target):
                next = try skip(to: target, before: next, unless: { $0.isFirst == wanted }, loop) {
                    .skipUnlessFirst(wanted, loop: loop, to: $0)
                }
            case .skipUnlessLast(let wanted, let loop, let target):
                next = try skip(to: target, before: next, unless: { $0.isLast == wanted }, loop) {
                    .skipUnlessLast(wanted, loop: loop, to: $0)
                }
            // What stands in the address before its mark is the literal that was just added.
            case .markAddress(let back): address = text.count - Int(back)
            }
        }
    }

    /// Goes on elsewhere now where a loop is known, or keeps the instruction that does; returns which one is next.
    private mutating func skip(
        to target: Int32, before next: Int, unless isMet: (TemplateRenderer.Loop) -> Bool, _ loop: Int32,
        _ instruction: (Int32) -> TemplateProgram.Instruction
    ) throws(Unbindable) -> Int {
        if knowsLoop[Int(loop)] { return isMet(renderer.loop(Int(loop))) ? next : Int(target) }
        try emit(before: Int(target), from: next, instruction)
        return Int(target)
    }

    /// Does now with a known value what an instruction says, and returns which instruction is next.
    private mutating func perform(
        _ action: TemplateProgram.Action, at reference: TemplateProgram.ValueReference, before next: Int
    ) throws(Unbindable) -> Int {
        let value = renderer.value(reference)
        switch action {
        case .print(let writing):
            try print(value, writing)
            return next
        case .skipUnless(let target): return value?.isShown == true ? next : Int(target)
        case .skipIf(let target): return value?.isShown == true ? Int(target) : next
        case .enter(let frame, let end):
            if let value, value.isShown { try bind(next..<Int(end), with: value, as: Int(frame)) }
            return Int(end)
        case .loop(let loop, let frame, let end):
            guard let items = value?.items, let first = items.baseAddress else { return Int(end) }
            knowsLoop[Int(loop)] = true
            for index in items.indices {
                renderer.setLoop(Int(loop), count: items.count, index: index)
                try bind(next..<Int(end), with: first + index, as: Int(frame))
            }
            knowsLoop[Int(loop)] = false
            return Int(end)
        }
    }

    private mutating func bind(
        _ range: Range<Int>, with value: TemplateRenderer.Value, as frame: Int
    ) throws(Unbindable) {
        renderer.lend(value, as: frame)
        knowsFrame[frame] = true
        try bind(range)
        knowsFrame[frame] = false
    }

    private mutating func print(
        _ value: TemplateRenderer.Value?, _ writing: TemplateProgram.Writing
    ) throws(Unbindable) {
        guard let value else { return renderer.printMissing(writing, into: &text) }
        do throws(RenderFailure) {
            try renderer.print(value, writing, into: &text)
        } catch {
            throw Unbindable()
        }
        if !writing.checksAddress { return }
        guard let address, text.withBytes({ WebAddress.refusedScheme(of: $0[address...]) }) == nil else {
            throw Unbindable()
        }
    }

    /// Keeps an instruction that looks at a value which is not known yet, with those that depend on it.
    private mutating func keep(
        _ action: TemplateProgram.Action, at reference: TemplateProgram.ValueReference, before next: Int
    ) throws(Unbindable) -> Int {
        switch action {
        case .print:
            emit(.look(reference, action))
            return next
        case .skipUnless(let target):
            try emit(before: Int(target), from: next) { .look(reference, .skipUnless(to: $0)) }
            return Int(target)
        case .skipIf(let target):
            try emit(before: Int(target), from: next) { .look(reference, .skipIf(to: $0)) }
            return Int(target)
        case .enter(let frame, let end):
            try emit(before: Int(end), from: next) { .look(reference, .enter(frame: frame, end: $0)) }
            return Int(end)
        case .loop(let loop, let frame, let end):
            try emit(before: Int(end), from: next) { .look(reference, .loop(loop, frame: frame, end: $0)) }
            return Int(end)
        }
    }

    /// Emits an instruction that leads behind others, and these.
    private mutating func emit(
        before end: Int, from next: Int, _ instruction: (Int32) -> TemplateProgram.Instruction
    ) throws(Unbindable) {
        emit(instruction(0))
        let place = bound.instructions.count - 1
        try bind(next..<end)
        flush()
        bound.instructions[place] = instruction(Int32(bound.instructions.count))
    }

    private mutating func emit(_ instruction: TemplateProgram.Instruction) {
        flush()
        bound.instructions.append(instruction)
    }

    /// Emits what prints the literals so far, and the mark of an address that goes on with what is not known.
    private mutating func flush() {
        if text.count > flushed {
            bound.instructions.append(.literal(start: Int32(flushed), count: Int32(text.count - flushed)))
            flushed = text.count
        }
        if let start = address {
            bound.instructions.append(.markAddress(back: Int32(text.count - start)))
            address = nil
        }
    }
}
