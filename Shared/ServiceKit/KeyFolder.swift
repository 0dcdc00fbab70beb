internal import Foundation
internal import Glibc
public import ZeroMQ

/// The folder in which an installation keeps its keys.
///
/// | file | what | who needs it |
/// |---|---|---|
/// | `PRINCIPAL.secret` | CURVE secret key, Z85; the notifications service knows addresses again by its own | that process alone |
/// | `PRINCIPAL.public` | CURVE public key, Z85 | everybody |
/// | `token-signing.secret` | Ed25519 private key, PEM | the identity service, and the operator, who runs `npp16` |
/// | `token-verifying.public` | Ed25519 public key, PEM | every service |
/// | `metrics-password` | token with which metrics are read | the gateway, and who gathers them |
/// | `SERVICE.database-password` | password of the service's role | that service, and `npp16 migrate` |
///
/// Files that end in `.secret` or `-password` are readable by their owner only.
public struct KeyFolder: Sendable {
    public let path: String

    /// The file of the token with which metrics are read.
    public static let metricsPassword = "metrics-password"

    /// The file of the key that signs for people.
    public static let signingKey = "token-signing.secret"

    public init(path: String) { self.path = path }

    public struct Missing: Error, CustomStringConvertible {
        public let file: String
        public let reason: String
        public var description: String { "\(file): \(reason)" }
    }

    /// - Throws: ``Missing`` when the file is not there or cannot be read.
    public func read(_ name: String) throws -> String {
        let file = path + "/" + name
        guard let text = Self.text(of: file) else {
            throw Missing(file: file, reason: "cannot be read; `npp16 keys generate` makes it")
        }
        return text
    }

    /// What a file says, without the white space around it; nil where it cannot be read.
    static func text(of file: String) -> String? {
        FileManager.default.contents(atPath: file).map {
            String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    /// The key pair of a process.
    public func pair(of principal: String) throws -> CurveKeyPair {
        try CurveKeyPair(secretKey: read("\(principal).secret"))
    }

    public func publicKey(of principal: String) throws -> CurvePublicKey {
        try CurvePublicKey(z85: read("\(principal).public"))
    }

    /// Every principal whose public key is in the folder.
    public func principals() throws -> [CurvePublicKey: String] {
        let files = try FileManager.default.contentsOfDirectory(atPath: path)
        let names = files.filter { $0.hasSuffix(".public") && $0 != "token-verifying.public" }.map { $0.dropLast(7) }
        return Dictionary(
            try names.map { (try publicKey(of: String($0)), String($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes a file, whole or not at all; a secret is never readable by others, not even for a moment.
    public func write(_ text: String, to name: String) throws {
        let isSecret = name.hasSuffix(".secret") || name.hasSuffix("-password")
        let file = path + "/" + name
        let temporary = file + ".new"
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC, isSecret ? 0o600 : 0o644)
        guard descriptor >= 0 else { throw Missing(file: file, reason: "cannot be written") }
        let bytes = Array((text + "\n").utf8)
        let written = unsafe Glibc.write(descriptor, bytes, bytes.count)
        close(descriptor)
        guard written == bytes.count, unsafe rename(temporary, file) == 0 else {
            throw Missing(file: file, reason: "cannot be written")
        }
    }

    public func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
}
