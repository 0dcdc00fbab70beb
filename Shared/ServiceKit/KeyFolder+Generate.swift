internal import Crypto
internal import CryptoExtras
internal import Foundation
internal import Models
internal import ZeroMQ

extension KeyFolder {
    /// Processes that are no service but may speak on the bus.
    public static let otherPrincipals = ["subscriber"]

    /// Makes every key that is missing and leaves those alone that are there.
    ///
    /// - Returns: the names of the files that were written.
    public func generate() throws -> [String] {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var written: [String] = []
        for principal in ServiceName.allCases.map(\.rawValue) + Self.otherPrincipals
        where !has("\(principal).secret") || !has("\(principal).public") {
            let isHalf = has("\(principal).secret")
            let pair = try isHalf ? pair(of: principal) : CurveKeyPair.generate()
            if !isHalf { try write(pair.secretKey, to: "\(principal).secret") }
            try write(pair.publicKey.z85, to: "\(principal).public")
            written += ["\(principal).secret", "\(principal).public"]
        }
        if !has("token-signing.secret") {
            let key = Curve25519.Signing.PrivateKey()
            try write(key.pemRepresentation, to: "token-signing.secret")
            try write(key.publicKey.pemRepresentation, to: "token-verifying.public")
            written += ["token-signing.secret", "token-verifying.public"]
        }
        let passwords = ServiceName.allCases.map { "\($0.rawValue).database-password" } + [Self.metricsPassword]
        for name in passwords where !has(name) {
            try write(Self.password(), to: name)
            written.append(name)
        }
        return written
    }

    private static func password() -> String {
        unsafe SymmetricKey(size: .bits256).withUnsafeBytes { unsafe Data($0) }.map { String(format: "%02x", $0) }
            .joined()
    }
}
