import Models
import Testing

@testable import Submissions

@Suite("Quotas") struct QuotaTests {
    private let party = PartyID(rawValue: "chile")
    private let size = FileSize(rawValue: FileSize.maximum)

    @Test("A party's files are limited in number and in bytes, and the refusal says which, and how to make room")
    func files() throws {
        let (party, size) = (try #require(party), try #require(size))
        let mib = 1 << 20
        try FileQuota.standard.check(size, of: party, having: use(underWay: 19, unnamed: 199, total: 1999))
        try FileQuota.standard.check(size, of: party, having: use(unnamedBytes: 475 * mib, totalBytes: 5095 * mib))
        for (use, words) in [
            (use(underWay: 20), "20 uploads under way"), (use(unnamed: 200), "200 files that nothing names"),
            (use(unnamedBytes: 475 * mib + 1), "500 MiB of files that nothing names"),
            (use(total: 2000), "2000 files"), (use(totalBytes: 5095 * mib + 1), "5120 MiB of files"),
        ] {
            let refused = #expect(throws: Rejection.self) {
                try FileQuota.standard.check(size, of: party, having: use)
            }
            #expect(refused?.code == .conflict)
            #expect(refused?.detail.contains(words) == true && refused?.detail.contains("discard") == true, "\(words)")
        }
    }

    @Test("A party's drafts are limited in number and in bytes")
    func drafts() throws {
        let party = try #require(party)
        try DraftQuota.standard.check(1000, of: party, beside: (99, (8 << 20) - 1000))
        for (drafts, bytes, words) in [(100, 0, "100 drafts"), (0, (8 << 20) - 999, "8 MiB of drafts")] {
            let refused = #expect(throws: Rejection.self) {
                try DraftQuota.standard.check(1000, of: party, beside: (drafts, bytes))
            }
            #expect(refused?.detail.contains(words) == true, "\(refused?.detail ?? "")")
        }
    }

    private func use(
        underWay: Int = 0, unnamed: Int = 0, unnamedBytes: Int = 0, total: Int = 0, totalBytes: Int = 0
    ) -> FileQuota.Use {
        FileQuota.Use(
            underWay: underWay, unnamed: unnamed, unnamedBytes: unnamedBytes, total: total, totalBytes: totalBytes)
    }
}
