/// The texts of a words file by the numbers of their keys.
///
/// Every page looks hundreds of them up, and the numbers are mixed already: to hash them once more costs most of a look-up.
struct TextTable: Sendable {
    private struct Slot {
        var number: UInt64 = 0
        /// `nil` where the slot is empty.
        var text: PhraseText?
    }

    /// A power of two of them, at most half of which are used.
    private let slots: [Slot]

    /// - Parameter texts: by their keys, of which no two have the same number.
    init(_ texts: [String: PhraseText]) {
        var count = 16
        while count < 2 * texts.count { count *= 2 }
        var slots = Array(repeatElement(Slot(), count: count))
        for (source, text) in texts {
            let number = TextKey(source).number
            var slot = TextTable.start(of: number, among: count)
            while slots[slot].text != nil { slot = (slot + 1) & (count - 1) }
            slots[slot] = Slot(number: number, text: text)
        }
        self.slots = slots
    }

    subscript(key: TextKey) -> PhraseText? {
        var slot = TextTable.start(of: key.number, among: slots.count)
        while slots[slot].number != key.number {
            if slots[slot].text == nil { return nil }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slots[slot].text
    }

    private static func start(of number: UInt64, among count: Int) -> Int {
        Int(truncatingIfNeeded: number) & (count - 1)
    }
}
