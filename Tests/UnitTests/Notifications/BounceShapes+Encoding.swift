import Foundation

extension BounceShapes {
    /// How the part for machines is written for the way.
    enum Encoding: String, CaseIterable, Sendable {
        case none, base64, quotedPrintable

        func part(_ type: String, _ text: String) -> String {
            switch self {
            case .none: return "Content-Type: \(type)\n\n\(text)"
            case .base64:
                let lines = Data(text.utf8).base64EncodedString(options: [
                    .lineLength76Characters, .endLineWithLineFeed,
                ])
                return "Content-Type: \(type); charset=utf-8\nContent-Transfer-Encoding: BASE64\n\n\(lines)\n"
            case .quotedPrintable:
                let coded = text.utf8.map { byte in
                    byte == UInt8(ascii: "\n")
                        ? "\n"
                        : byte > 0x7E || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "@")
                            ? "=" + String(byte, radix: 16, uppercase: true) : String(UnicodeScalar(byte))
                }.joined()
                let soft = coded.replacing("Final-", with: "Fin=\nal-")
                return "Content-Type: \(type)\nContent-Transfer-Encoding: quoted-printable\n\n\(soft)\n"
            }
        }
    }
}
