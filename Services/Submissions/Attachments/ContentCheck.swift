internal import Crypto
internal import FileTypes
internal import Models

/// Looks through the content of a file, away from the reactor: computing keeps nobody else waiting.
struct ContentCheck<File: SlicedFile>: Sendable {
    let file: File
    let scanner: ContentScanner?

    struct Findings: Sendable {
        let sha256: ContentDigest
        let type: FileType
    }

    /// - Throws: a rejection of the field `content`; `Unavailable` where the scanner does not answer.
    func findings() async throws -> Findings {
        try await withTaskExecutorPreference(globalConcurrentExecutor) {
            do {
                let type = try await FileInspection.type(of: file)
                let sha256 = try await digest()
                try await scanner?.scan(file)
                return Findings(sha256: sha256, type: type)
            } catch let refused as FileInspection.Refused {
                throw Rejection.invalid("content", refused.text)
            }
        }
    }

    @concurrent private func digest() async throws -> ContentDigest {
        var digest = SHA256()
        for start in stride(from: 0, to: file.size, by: FileInspection.largestRead) {
            digest.update(data: try await file.bytes(in: start..<min(start + FileInspection.largestRead, file.size)))
        }
        return ContentDigest(hash: digest.finalize())
    }
}
