internal import Foundation
internal import Glibc
internal import Mail
internal import Models

/// A folder of mail files (`tmp`, `new`, `cur`), as mail programs read it. What stands in it under the name of a
/// message is that message: sending it again changes nothing.
struct Maildir: MailWay, MailLine {
    let path: String

    var recognizesRepeats: Bool { true }

    func open() -> any MailLine { self }

    func obstacle() -> String? {
        var folder = path
        while !FileManager.default.fileExists(atPath: folder), folder.count > 1 {
            folder = URL(filePath: folder).deletingLastPathComponent().path(percentEncoded: false)
        }
        return FileManager.default.isWritableFile(atPath: folder) ? nil : "\(folder) cannot be written"
    }

    func send(_ message: MailMessage, unless isStopped: @escaping () -> Bool) -> MailOutcome {
        let name = "\(message.queuedAt.microseconds / 1_000_000).\(message.delivery).npp16"
        do {
            for folder in ["tmp", "new", "cur"] {
                try FileManager.default.createDirectory(
                    atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
            }
            guard try !holds(name) else { return .accepted }
            try write(message.bytes, to: "\(path)/tmp/\(name)")
            guard unsafe rename("\(path)/tmp/\(name)", "\(path)/new/\(name)") == 0 else { throw failure("new") }
            return .accepted
        } catch {
            return .postponed("The folder \(path) cannot be written: \(error.localizedDescription)")
        }
    }

    func remove(_ deliveries: Set<DeliveryID>) throws {
        for folder in ["new", "cur", "tmp"] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
            for name in names where Self.delivery(of: name).map(deliveries.contains) ?? false {
                try FileManager.default.removeItem(atPath: "\(path)/\(folder)/\(name)")
            }
        }
    }

    /// - Returns: nil for a file that is none of ours.
    private static func delivery(of name: String) -> DeliveryID? {
        let parts = name.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let end = parts[1].range(of: ".npp16") else { return nil }
        return DeliveryID(rawValue: String(parts[1][..<end.lowerBound]))
    }

    /// Mail programs move what they have shown to `cur` and add flags behind a colon.
    private func holds(_ name: String) throws -> Bool {
        if FileManager.default.fileExists(atPath: "\(path)/new/\(name)") { return true }
        return try FileManager.default.contentsOfDirectory(atPath: "\(path)/cur").contains { $0.hasPrefix(name) }
    }

    /// After this returns the bytes are on the disk.
    private func write(_ bytes: [UInt8], to file: String) throws {
        let descriptor = unsafe Glibc.open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { throw failure(file) }
        defer { close(descriptor) }
        guard unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            throw failure(file)
        }
    }

    private func failure(_ place: String) -> CocoaError {
        CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: place])
    }
}
