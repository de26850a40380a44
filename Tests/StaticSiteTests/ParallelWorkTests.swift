import Testing

@testable import StaticSite

@Suite("Work on several threads")
struct ParallelWorkTests {
    @Test("Results come in the order of their numbers", arguments: [1, 2, 7, 64], [0, 1, 2, 63, 64, 65, 1000])
    func order(jobs: Int, count: Int) {
        #expect(ParallelWork.map(count, jobs: jobs) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    @Test("Stretches are neighbours and leave nothing out", arguments: [1, 2, 7], [0, 1, 5, 1000])
    func stretches(jobs: Int, count: Int) {
        let ranges = ParallelWork.stretches(count, jobs: jobs) { $0 }
        #expect(ranges.flatMap { Array($0) } == Array(0..<count))
        #expect(ranges.allSatisfy { !$0.isEmpty })
    }
}
