internal import CCMark

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The memory of one syntax tree: handed out block after block, and freed all at once.
///
/// libcmark asks for a block or two for every node; to find and to free each of them takes longer than parsing.
struct TreeMemory: ~Copyable {
    /// Below malloc's threshold for mapping pages anew, and enough for nearly every text.
    private static let pieceSize = 65_536
    /// What stands before every block: its size and its owner; and before every piece: the piece before it.
    private static let headerSize = 16

    /// What was taken from the system last.
    private var piece: UnsafeMutableRawPointer
    private var used = headerSize
    private var size = pieceSize

    init() {
        if let kept = Self.keptPiece {
            Self.keptPiece = nil
            piece = kept
        } else {
            piece = Self.piece(ofSize: Self.pieceSize, after: nil)
        }
    }

    /// Keeps the first piece for the thread's next tree, which finds it in the processor's cache.
    deinit {
        var piece = piece
        while let last = piece.load(as: UnsafeMutableRawPointer?.self) {
            piece.deallocate()
            piece = last
        }
        if Self.keptPiece == nil { Self.keptPiece = piece } else { piece.deallocate() }
    }

    /// A first piece that no tree has, of this thread.
    private static var keptPiece: UnsafeMutableRawPointer? {
        get { pthread_getspecific(ofThread.kept) }
        set { pthread_setspecific(ofThread.kept, newValue) }
    }

    private static func piece(ofSize size: Int, after last: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
        let piece = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: headerSize)
        piece.storeBytes(of: last, as: UnsafeMutableRawPointer?.self)
        return piece
    }

    /// A block of at least so many bytes, with nothing certain in it.
    mutating func block(ofSize wanted: Int) -> UnsafeMutableRawPointer {
        let wanted = (wanted + Self.headerSize - 1) / Self.headerSize * Self.headerSize
        if wanted > size - used - Self.headerSize {
            size = max(Self.pieceSize, wanted + 2 * Self.headerSize)
            piece = Self.piece(ofSize: size, after: piece)
            used = Self.headerSize
        }
        let block = piece + used + Self.headerSize
        Self.setSize(of: block, to: wanted)
        used += Self.headerSize + wanted
        return block
    }

    /// A block with what is in another one, and room for more.
    mutating func block(ofSize wanted: Int, insteadOf block: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        let known = Self.size(of: block)
        if wanted <= known { return block }
        takeBack(block)
        let larger = self.block(ofSize: wanted)
        if larger != block { larger.copyMemory(from: block, byteCount: known) }
        return larger
    }

    /// Makes use of a block's memory again if it was handed out last; any other is freed with the tree.
    mutating func takeBack(_ block: UnsafeMutableRawPointer) {
        let size = Self.size(of: block)
        if block + size == piece + used { used -= size + Self.headerSize }
    }

    private static func size(of block: UnsafeMutableRawPointer) -> Int {
        (block - headerSize).load(as: Int.self)
    }

    private static func setSize(of block: UnsafeMutableRawPointer, to size: Int) {
        (block - headerSize).storeBytes(of: size, as: Int.self)
    }

    /// The memory that a block of libcmark's was taken from: it tells faster than the thread does.
    fileprivate static func owner(of block: UnsafeMutableRawPointer) -> UnsafeMutablePointer<TreeMemory>? {
        (block - headerSize).load(fromByteOffset: MemoryLayout<Int>.size, as: UnsafeMutablePointer<TreeMemory>?.self)
    }

    fileprivate static func setOwner(of block: UnsafeMutableRawPointer, to owner: UnsafeMutablePointer<TreeMemory>) {
        (block - headerSize).storeBytes(
            of: owner, toByteOffset: MemoryLayout<Int>.size, as: UnsafeMutablePointer<TreeMemory>?.self)
    }
}

extension TreeMemory {
    /// Lets libcmark allocate here, on this thread, until the body returns; its blocks are there as long as this is.
    mutating func lend<Result>(to body: (UnsafeMutablePointer<cmark_mem>) -> Result) -> Result {
        let allocator = block(ofSize: MemoryLayout<cmark_mem>.size).initializeMemory(as: cmark_mem.self, to: .lent)
        return withUnsafeMutablePointer(to: &self) { memory in
            pthread_setspecific(ofThread.lent, memory)
            defer { pthread_setspecific(ofThread.lent, nil) }
            return body(allocator)
        }
    }
}

extension cmark_mem {
    /// Takes from the memory that is lent on the thread.
    fileprivate static var lent: cmark_mem {
        cmark_mem(
            calloc: { count, size in
                guard let lender else { return nil }
                let block = lender.pointee.block(ofSize: count * size)
                TreeMemory.setOwner(of: block, to: lender)
                block.initializeMemory(as: UInt8.self, repeating: 0, count: count * size)
                return block
            },
            realloc: { block, size in
                guard let owner = block.map(TreeMemory.owner) ?? lender else { return nil }
                let larger =
                    block.map { owner.pointee.block(ofSize: size, insteadOf: $0) } ?? owner.pointee.block(ofSize: size)
                TreeMemory.setOwner(of: larger, to: owner)
                return larger
            },
            free: { block in
                if let block { TreeMemory.owner(of: block)?.pointee.takeBack(block) }
            })
    }
}

/// The memory that is lent on this thread: libcmark does not tell an allocator whose it is.
private var lender: UnsafeMutablePointer<TreeMemory>? {
    pthread_getspecific(ofThread.lent)?.assumingMemoryBound(to: TreeMemory.self)
}

/// What each thread has for itself.
private struct ThreadValues: Sendable {
    let lent: pthread_key_t
    /// Freed with the thread.
    let kept: pthread_key_t

    init() {
        var (lent, kept) = (pthread_key_t(), pthread_key_t())
        #if canImport(Glibc)
            let faults = pthread_key_create(&lent, nil) | pthread_key_create(&kept) { $0?.deallocate() }
        #else
            let faults = pthread_key_create(&lent, nil) | pthread_key_create(&kept) { $0.deallocate() }
        #endif
        precondition(faults == 0, "the system has no room for another value of threads")
        (self.lent, self.kept) = (lent, kept)
    }
}

private let ofThread = ThreadValues()
