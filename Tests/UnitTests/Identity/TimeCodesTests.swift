import Messaging
import Models
import Testing

@testable import Identity

@Suite("Codes of authenticator apps")
struct TimeCodesTests {
    /// The secret of the test vectors of RFC 4226 and RFC 6238.
    private let codes = TimeCodes(secret: Array("12345678901234567890".utf8))

    @Test("codes are those of RFC 4226, appendix D")
    func counters() {
        let expected = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
        ]
        #expect((0..<10).map { codes.code(of: $0) } == expected)
    }

    @Test(
        "codes are those of RFC 6238, appendix B",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ])
    func times(seconds: Int64, code: String) {
        let counter = TimeCodes.counter(at: Instant(microseconds: seconds * 1_000_000))
        #expect(codes.code(of: counter, digits: 8) == code)
    }

    @Test("a code counts one step early and one step late, no longer, and none counts twice or after a later one")
    func leeway() {
        let now = Instant(microseconds: 1_800_000_015 * 1_000_000)
        let current = TimeCodes.counter(at: now)
        for offset in [-1, 0, 1] as [Int64] {
            #expect(codes.step(of: codes.code(of: current + offset), at: now, after: nil) == current + offset)
        }
        // Ten minutes are twenty steps.
        for offset in [-20, -2, 2, 20] as [Int64] {
            #expect(codes.step(of: codes.code(of: current + offset), at: now, after: nil) == nil)
        }
        let code = codes.code(of: current)
        #expect(codes.step(of: code, at: now, after: current) == nil)
        #expect(codes.step(of: code, at: now, after: current + 1) == nil)
        #expect(codes.step(of: code, at: now, after: current - 1) == current)
    }

    @Test("secrets are long, and none is like another")
    func secrets() {
        let made = (0..<100).map { _ in TimeCodes.generate().secret }
        #expect(Set(made).count == 100 && made.allSatisfy { $0.count == 20 })
    }

    @Test(
        "keys are written as RFC 4648 has base 32",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ])
    func base32(bytes: String, text: String) {
        #expect(Base32.text(of: Array(bytes.utf8)) == text)
    }

    @Test("a sealed secret opens for its owner and with its key alone, and is never sealed twice alike")
    func seal() throws {
        let (seal, other) = (FactorSeal(key: "a key"), FactorSeal(key: "another key"))
        let sealed = try seal.seal(codes, for: "somebody")
        #expect(try seal.open(sealed, of: "somebody").secret == codes.secret)
        #expect(try seal.seal(codes, for: "somebody") != sealed)
        #expect(throws: Fault.self) { try seal.open(sealed, of: "somebody-else") }
        #expect(throws: Fault.self) { try other.open(sealed, of: "somebody") }
        #expect(throws: Fault.self) { try seal.open(String(sealed.dropLast(2)), of: "somebody") }
    }

    @Test("what is typed is six digits, with a space or without, or a recovery code; nothing else")
    func typed() {
        #expect(SecondFactorCode(rawValue: "123 456")?.rawValue == "123456")
        #expect(SecondFactorCode(rawValue: "k7qd 93mx 2fhb")?.recovery?.rawValue == "K7QD-93MX-2FHB")
        for text in ["", "12345", "1234567", "12345a", "１２３４５６", "K7QD-93MX"] {
            #expect(SecondFactorCode(rawValue: text) == nil, "\(text)")
        }
    }
}
