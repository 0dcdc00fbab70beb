import Testing

@testable import ServiceKit

@Suite("The log as people read it")
struct TextLogTests {
    @Test("A line is one line, and nothing in it is an order to the terminal")
    func printable() {
        #expect(TextLogHandler.printable("a\nb\r\u{1B}[2Jc\u{7F}\u{9B}d") == "a b  [2Jc  d")
        #expect(TextLogHandler.printable("Côte d’Ivoire, 中国, مصر") == "Côte d’Ivoire, 中国, مصر")
    }
}
