internal import Foundation

/// Bytes as text that stands in an address as it is: base64url (RFC 4648, section 5), without padding.
public enum Base64URL {
    public static func text(of bytes: some Sequence<UInt8>) -> String {
        let digits = Data(bytes).base64EncodedString().utf8.compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: byte
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// - Returns: nil for what ``text(of:)`` does not write: bytes have one text, so that two texts are never the same bytes.
    public static func bytes(of text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.allSatisfy(isDigit) else { return nil }
        let standard = text.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        let padding = [UInt8](repeating: UInt8(ascii: "="), count: (4 - standard.count % 4) % 4)
        guard let data = Data(base64Encoded: Data(standard + padding)) else { return nil }
        let bytes = Array(data)
        return Self.text(of: bytes) == text ? bytes : nil
    }

    /// Whether such text is made of it: a letter, a digit, a hyphen or an underscore of ASCII.
    public static func isDigit(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || "-_".utf8.contains(byte) }
}
