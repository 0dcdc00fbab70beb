import Messaging
import Reactor
import Testing

@Suite("Answers that are computed once") @Reactor struct SharedAnswersTests {
    private struct Failed: Error {}

    /// Computes slowly, and counts how often.
    @Reactor private final class Work {
        private(set) var count = 0
        private let failures: Int

        init(failures: Int = 0) { self.failures = failures }

        func compute() async throws -> [UInt8] {
            count += 1
            let isFailing = count <= failures
            try await Reactor.sleep(for: .milliseconds(20))
            if isFailing { throw Failed() }
            return [7]
        }
    }

    private func ask(_ answers: SharedAnswers<Int>, _ work: Work, times: Int) async -> [[UInt8]?] {
        let asked = (0..<times).map { _ in
            Task { @Reactor in try? await answers.answer(for: 1) { try await work.compute() } }
        }
        var all: [[UInt8]?] = []
        for one in asked { all.append(await one.value) }
        return all
    }

    @Test("Many who ask together have it computed once, and so have those who ask later")
    func once() async throws {
        let (answers, work) = (SharedAnswers<Int>(capacity: 1000), Work())
        #expect(await ask(answers, work, times: 20) == Array(repeating: [7], count: 20))
        #expect(await ask(answers, work, times: 1) == [[7]])
        #expect(work.count == 1)
    }

    @Test("Where computing fails, the next one computes, and nobody waits for ever")
    func failures() async throws {
        let (answers, work) = (SharedAnswers<Int>(capacity: 1000), Work(failures: 2))
        #expect(await ask(answers, work, times: 5).count { $0 == nil } == 2)
        #expect(work.count == 3)
    }
}
