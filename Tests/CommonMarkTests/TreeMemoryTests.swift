import Dispatch
import Testing

@testable import CommonMark

@Suite("Memory of syntax trees")
struct TreeMemoryTests {
    /// A block that was handed out, and the byte that it was filled with.
    private struct Filled {
        var block: UnsafeMutableRawPointer
        var size: Int
        let byte: UInt8

        init(_ block: UnsafeMutableRawPointer, size: Int, byte: UInt8) {
            (self.block, self.size, self.byte) = (block, size, byte)
            fill()
        }

        func fill() { block.initializeMemory(as: UInt8.self, repeating: byte, count: size) }
        var isWhole: Bool { UnsafeRawBufferPointer(start: block, count: size).allSatisfy { $0 == byte } }
    }

    @Test("blocks keep what is in them while others come, grow and go") func blocks() {
        var source = TextSource()
        var memory = TreeMemory()
        var all: [Filled] = []
        for step in 0..<4_000 {
            let size = source.next(below: step % 500 == 0 ? 200_000 : 300)
            switch source.next(below: 4) {
            case 0 where !all.isEmpty:
                let filled = all.remove(at: source.next(below: 2) == 0 ? all.count - 1 : source.next(below: all.count))
                #expect(filled.isWhole)
                memory.takeBack(filled.block)
            case 1 where !all.isEmpty:
                let index = source.next(below: 2) == 0 ? all.count - 1 : source.next(below: all.count)
                all[index].block = memory.block(ofSize: all[index].size + size, insteadOf: all[index].block)
                #expect(all[index].isWhole)
                all[index].size += size
                all[index].fill()
            default:
                let block = memory.block(ofSize: size)
                #expect(UInt(bitPattern: block) % 16 == 0)
                all.append(Filled(block, size: size, byte: UInt8(truncatingIfNeeded: step)))
            }
        }
        #expect(all.count > 500)
        for filled in all { #expect(filled.isWhole) }
    }

    @Test("the block that was handed out last grows where it is, and is used again") func last() {
        var memory = TreeMemory()
        let first = memory.block(ofSize: 10)
        #expect(memory.block(ofSize: 1_000, insteadOf: first) == first)
        let second = memory.block(ofSize: 10)
        #expect(memory.block(ofSize: 2_000, insteadOf: first) != first)
        memory.takeBack(second)
        #expect(memory.block(ofSize: 10) != second)
        let third = memory.block(ofSize: 10)
        memory.takeBack(third)
        #expect(memory.block(ofSize: 10) == third)
    }

    @Test("threads do not meet") func threads() {
        let text = String(repeating: "## a *b* [c](d)\n\n- `e`\n", count: 500)
        let expected = Markdown.safe.html(text)
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            for _ in 0..<20 where Markdown.safe.html(text) != expected { Issue.record("threads differ") }
        }
    }
}
