import Testing

@testable import Messaging

@Suite("Answers that are kept") struct RecentAnswersTests {
    private func answer(_ size: Int) -> [UInt8] { Array(repeating: 1, count: size) }

    @Test("Those that nobody has asked for the longest go first, and no more bytes are kept than there is room for")
    func order() {
        var answers = RecentAnswers<Int>(capacity: 100)
        for key in 0..<4 { answers.keep(answer(25), for: key) }
        let isKept = answers.find(0) != nil
        #expect(isKept)
        answers.keep(answer(25), for: 4)
        let kept = (0..<5).filter { answers.find($0) != nil }
        #expect(kept == [0, 2, 3, 4])
        #expect(answers.bytes == 100)
    }

    @Test("One that would be alone is not kept, and one that is kept anew counts once")
    func sizes() {
        var answers = RecentAnswers<Int>(capacity: 100)
        answers.keep(answer(51), for: 1)
        #expect(answers.bytes == 0)
        for _ in 0..<10 { answers.keep(answer(40), for: 2) }
        #expect(answers.bytes == 40)
    }
}
