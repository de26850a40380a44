import SourceText
import Wording

/// A compiled template: instructions in one row, over one buffer of literal text.
struct TemplateProgram: Sendable {
    /// Where a value is found: a frame of the context stack, a slot in it, and for longer names further slots.
    struct ValueReference: Sendable {
        var frame: Int32
        /// -1 for the frame's value itself.
        var slot: Int32
        /// An index into `furtherSlots`; -1 for none.
        var further: Int32
    }

    /// How a value is written.
    struct Writing: Sendable {
        enum Format: UInt8, Sendable {
            case plain, money, number, percent, date, month, isoDate, count
        }

        var format = Format.plain
        var escaping = Escaping.text
        /// The value may decide the scheme of an address, so the address is checked from its mark on.
        var checksAddress = false
        /// An index into `texts` for what stands for an absent value, already escaped; -1 for none.
        var missing: Int32 = -1
        /// An index into `counts`; -1 for none.
        var count: Int32 = -1
        /// An index into `sites`.
        var site: Int32
    }

    enum Instruction: Sendable {
        case literal(start: Int32, count: Int32)
        /// Looks at a value and does something with it.
        case look(ValueReference, Action)
        case printIndex(loop: Int32)
        /// Goes on elsewhere unless the item's being the first is as wanted.
        case skipUnlessFirst(Bool, loop: Int32, to: Int32)
        case skipUnlessLast(Bool, loop: Int32, to: Int32)
        /// Notes that an address starts so many bytes before the end of the sink.
        case markAddress(back: Int32)
    }

    /// What is done with a value.
    enum Action: Sendable {
        case print(Writing)
        /// Goes on elsewhere unless the value is shown.
        case skipUnless(to: Int32)
        /// Goes on elsewhere if the value is shown.
        case skipIf(to: Int32)
        /// Runs the instructions before `end` with the value as a frame of the context, if it is shown.
        case enter(frame: Int32, end: Int32)
        /// Runs the instructions before `end` for each item of a list, with that as a frame.
        case loop(Int32, frame: Int32, end: Int32)
    }

    /// What is written for a count, by the form that the number asks for.
    struct CountTexts: Sendable {
        enum Piece: Sendable {
            case text([UInt8])
            case number
        }

        var forms: [PluralCategory: [Piece]] = [:]
        /// For numbers whose form is not among `forms`.
        var other: [Piece]
    }

    /// The tag of an instruction, for messages.
    struct Site: Sendable {
        let file: SourceFile
        let range: Range<Int>

        var place: Place { file.place(ofBytes: range) }
        var tag: String { String(decoding: file.bytes[range], as: UTF8.self) }
    }

    var instructions: [Instruction] = []
    var literals: [UInt8] = []
    var texts: [[UInt8]] = []
    var counts: [CountTexts] = []
    var furtherSlots: [[Int]] = []
    var sites: [Site] = []
    /// The most frames and loops in use at once.
    var frameCount = 0
    var loopCount = 0
}
