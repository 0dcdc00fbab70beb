internal import Models

/// A compound file ([MS-CFB]): Office before 2007 wrote them, and locked documents still are ones. None is taken in.
struct CompoundFile<File: SlicedFile> {
    let file: File

    private static var mostSectors: Int { 64 }
    private static var endOfChain: UInt32 { 0xFFFF_FFFA }

    /// Says what it is by the names of its streams.
    func refusal() async throws -> FileInspection.Refused {
        let names = try await names()
        if names.contains("EncryptedPackage") { return FileInspection.Refused("is locked with a password") }
        let old =
            if names.contains("WordDocument") { "Word (.doc)" } else if !names.isDisjoint(with: ["Workbook", "Book"]) {
                "Excel (.xls)"
            } else if names.contains("PowerPoint Document") { "PowerPoint (.ppt)" } else { "Office" }
        return FileInspection.Refused("is an old format of \(old): save it as DOCX, XLSX, ODT or PDF")
    }

    /// Of the streams and storages in the directory.
    private func names() async throws -> Set<String> {
        guard file.size >= 512 else { return [] }
        let head = ByteReader(try await file.bytes(in: 0..<512))
        let sectorSize = head.uint16(at: 30) == 12 ? 4096 : 512
        var names: Set<String> = []
        var sector = head.uint32(at: 48)
        for _ in 0..<Self.mostSectors where sector < Self.endOfChain {
            guard let content = try await read(sector, sectorSize) else { break }
            for start in stride(from: 0, to: sectorSize, by: 128) { names.insert(name(content, at: start)) }
            // The table of sectors says which one is next; the head knows where the table's first ones stand.
            let (part, place) = Int(sector).quotientAndRemainder(dividingBy: sectorSize / 4)
            guard part < 109, let table = try await read(head.uint32(at: 76 + 4 * part), sectorSize) else { break }
            sector = table.uint32(at: 4 * place)
        }
        return names
    }

    private func read(_ sector: UInt32, _ size: Int) async throws -> ByteReader? {
        let start = (Int(sector) + 1) * size
        guard start < file.size else { return nil }
        return ByteReader(try await file.bytes(in: start..<min(start + size, file.size)))
    }

    private func name(_ directory: ByteReader, at start: Int) -> String {
        let length = min(Int(directory.uint16(at: start + 64)), 64) / 2 - 1
        guard length > 0 else { return "" }
        return String(decoding: (0..<length).map { directory.uint16(at: start + 2 * $0) }, as: UTF16.self)
    }
}
