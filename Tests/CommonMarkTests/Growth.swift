import Foundation

/// How the processor time of some work grows from a small input to one eight times the size.
struct Growth: CustomStringConvertible {
    private let small: (bytes: Int, seconds: Double)
    private let large: (bytes: Int, seconds: Double)

    /// - Parameter work: the bytes of the input of a size, and what is done with it.
    init(from size: Int, work: (Int) -> (bytes: Int, run: () -> Void)) {
        small = Self.time(of: work(size))
        large = Self.time(of: work(size * 8))
    }

    /// Whether a byte of the large input takes less than three times as long as one of the small input.
    ///
    /// Where time is quadratic it takes eight times as long. What is over at once proves nothing and passes.
    var isLinear: Bool {
        large.seconds < 0.002 || large.seconds / Double(large.bytes) < 3 * small.seconds / Double(small.bytes)
    }

    var description: String { "\(small) and \(large)" }

    /// The best of several runs, since other work on the machine only ever adds to the time.
    private static func time(of work: (bytes: Int, run: () -> Void)) -> (bytes: Int, seconds: Double) {
        let seconds = (0..<3).map { _ in
            let start = processorTime()
            work.run()
            return processorTime() - start
        }
        return (work.bytes, seconds.min() ?? 0)
    }

    /// The processor time of this thread in seconds.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// Keeps a result from being optimised away.
@inline(never)
func blackHole(_ value: Int) {}
