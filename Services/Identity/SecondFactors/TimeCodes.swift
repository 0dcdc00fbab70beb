internal import Crypto
internal import Foundation
internal import Models

/// Codes of an authenticator app: RFC 6238 with SHA-1, six digits and steps of 30 seconds, as the apps have it.
struct TimeCodes: Sendable {
    let secret: [UInt8]

    private static let step = Duration.seconds(30)
    /// Steps by which the clocks may differ, to each side.
    private static let leeway: Int64 = 1

    /// 160 bits from the system's generator, as RFC 4226 recommends.
    static func generate() -> TimeCodes {
        var generator = SystemRandomNumberGenerator()
        return TimeCodes(secret: (0..<20).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// The code of a counter (RFC 4226, section 5.3).
    func code(of counter: Int64, digits: Int = 6) -> String {
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: counter >> (56 - 8 * $0)) }
        let hash = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: Data(bytes), using: SymmetricKey(data: secret)))
        let offset = Int(hash[19] & 0xF)
        let number = hash[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let text = String(number % (0..<digits).reduce(1) { power, _ in power * 10 })
        return String(repeating: "0", count: digits - text.count) + text
    }

    static func counter(at instant: Instant) -> Int64 { instant.microseconds / Int64(step / .microseconds(1)) }

    /// The step of a code that counts now.
    ///
    /// - Parameter last: the step of the last one that counted: it counts no more, nor does any before it.
    /// - Returns: nil for a code that is wrong, too old, too new, or was given before.
    func step(of code: String, at now: Instant, after last: Int64?) -> Int64? {
        let current = Self.counter(at: now)
        return (current - Self.leeway...current + Self.leeway).first { counter in
            self.code(of: counter) == code && last.map { counter > $0 } ?? true
        }
    }
}

/// Bytes as people type them (RFC 4648, section 6), without padding.
enum Base32 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    static func text(of bytes: [UInt8]) -> String {
        var (text, held, count) = ("", 0, 0)
        for byte in bytes {
            held = held << 8 | Int(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(digits[held >> count & 31])
            }
            held &= (1 << count) - 1
        }
        if count > 0 { text.append(digits[held << (5 - count) & 31]) }
        return text
    }
}
