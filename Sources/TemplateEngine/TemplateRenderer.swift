internal import SourceText
internal import Wording

/// What can go wrong while rendering, with the index of the tag's site.
enum RenderFailure: Error {
    case address(scheme: [UInt8], site: Int)
    case mismatch(site: Int?)
}

/// One run of a program: its context stack, its loops, and where it stands.
///
/// Nothing of the values is copied: a frame points to where its value stands in those that were handed in, and is
/// looked at only by the instructions that run while it is lent.
struct TemplateRenderer {
    typealias Value = UnsafePointer<TemplateValue>
    private typealias Values = UnsafeBufferPointer<TemplateValue>

    private struct Frame {
        let value: Value
        /// Those of an object; none where the value is something else.
        let slots: Values

        init(_ value: Value) {
            self.value = value
            slots = value.slots
        }
    }

    struct Loop {
        var count = 0
        var index = 0

        var isFirst: Bool { index == 0 }
        var isLast: Bool { index == count - 1 }
    }

    let program: TemplateProgram
    /// The program's, while it runs.
    private var instructions = UnsafeBufferPointer<TemplateProgram.Instruction>(start: nil, count: 0)
    private var literals = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let words: Words
    private var frames: [Frame?]
    private var loops: [Loop]
    /// Where in the sink the address starts whose scheme is open.
    private(set) var addressStart = 0

    init(program: TemplateProgram, words: Words) {
        self.program = program
        self.words = words
        frames = Array(repeating: nil, count: program.frameCount)
        loops = Array(repeating: Loop(), count: program.loopCount)
    }

    /// Runs the whole program.
    ///
    /// - Parameter values: the first frames, outermost first.
    mutating func run(with values: [TemplateValue], into sink: inout ByteText) throws(RenderFailure) {
        try program.instructions.withUnsafeBufferPointer { (instructions) throws(RenderFailure) in
            try program.literals.withUnsafeBufferPointer { (literals) throws(RenderFailure) in
                try values.withUnsafeBufferPointer { (values) throws(RenderFailure) in
                    (self.instructions, self.literals) = (instructions, literals)
                    for frame in values.indices {
                        if let value = values.pointer(at: frame) { lend(value, as: frame) }
                    }
                    try run(instructions.indices, into: &sink)
                }
            }
        }
    }

    private mutating func run(_ range: Range<Int>, into sink: inout ByteText) throws(RenderFailure) {
        var next = range.lowerBound
        while next < range.upperBound {
            let instruction = instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let count):
                sink.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(start + count)]))
            case .look(let reference, let action):
                let value = value(reference)
                next = try perform(action, on: value, before: next, into: &sink)
            case .printIndex(let loop):
                sink.append(digitsOf: loops[Int(loop)].index + 1)
            case .skipUnlessFirst(let wanted, let loop, let target):
                if loops[Int(loop)].isFirst != wanted { next = Int(target) }
            case .skipUnlessLast(let wanted, let loop, let target):
                if loops[Int(loop)].isLast != wanted { next = Int(target) }
            case .markAddress(let back):
                addressStart = sink.count - Int(back)
            }
        }
    }

    /// Does with a value what an instruction says, and returns which instruction is next.
    @inline(__always)
    private mutating func perform(
        _ action: TemplateProgram.Action, on value: Value?, before next: Int, into sink: inout ByteText
    ) throws(RenderFailure) -> Int {
        switch action {
        case .print(let writing):
            if let value { try print(value, writing, into: &sink) } else { printMissing(writing, into: &sink) }
            if writing.checksAddress { try checkAddress(writing, in: &sink) }
            return next
        case .skipUnless(let target): return value?.isShown == true ? next : Int(target)
        case .skipIf(let target): return value?.isShown == true ? Int(target) : next
        case .enter(let frame, let end):
            if let value, value.isShown {
                lend(value, as: Int(frame))
                try run(next..<Int(end), into: &sink)
            }
            return Int(end)
        case .loop(let loop, let frame, let end):
            if let items = value?.items {
                try run(next..<Int(end), over: items, loop: Int(loop), frame: Int(frame), into: &sink)
            }
            return Int(end)
        }
    }

    private mutating func run(
        _ body: Range<Int>, over items: Values, loop: Int, frame: Int, into sink: inout ByteText
    ) throws(RenderFailure) {
        for index in items.indices {
            guard let item = items.pointer(at: index) else { return }
            setLoop(loop, count: items.count, index: index)
            lend(item, as: frame)
            try run(body, into: &sink)
        }
    }
}

extension TemplateRenderer {
    /// Makes a value a frame of the context.
    mutating func lend(_ value: Value, as frame: Int) { frames[frame] = Frame(value) }

    func loop(_ loop: Int) -> Loop { loops[loop] }

    mutating func setLoop(_ loop: Int, count: Int, index: Int) { loops[loop] = Loop(count: count, index: index) }

    /// The value of the frame, of its slot, or of what further slots lead to; absent where there is no object.
    func value(_ reference: TemplateProgram.ValueReference) -> Value? {
        guard let frame = frames[Int(reference.frame)] else { return nil }
        if reference.slot < 0 { return frame.value }
        var value = frame.slots.pointer(at: Int(reference.slot))
        if reference.further >= 0 {
            for slot in program.furtherSlots[Int(reference.further)] { value = value?.slots.pointer(at: slot) }
        }
        return value
    }
}

/// Where values stand, without counting a reference to them for each look: those that were handed in stay as they are
/// while the program runs, and all others are in them.
extension UnsafePointer<TemplateValue> {
    /// The values of an object; none where this is something else.
    fileprivate var slots: UnsafeBufferPointer<TemplateValue> {
        guard case .object(let slots) = pointee else { return UnsafeBufferPointer(start: nil, count: 0) }
        return slots.withUnsafeBufferPointer { $0 }
    }

    /// The items of a list; `nil` where this is something else.
    var items: UnsafeBufferPointer<TemplateValue>? {
        guard case .list(let items) = pointee else { return nil }
        return items.withUnsafeBufferPointer { $0 }
    }

    /// Whether a section over the value is shown.
    var isShown: Bool {
        switch pointee {
        case .none: false
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        default: true
        }
    }
}

extension UnsafeBufferPointer<TemplateValue> {
    /// Where an element stands; `nil` for an index that there is not.
    fileprivate func pointer(at index: Int) -> UnsafePointer<TemplateValue>? {
        indices.contains(index) ? baseAddress.map { $0 + index } : nil
    }
}
