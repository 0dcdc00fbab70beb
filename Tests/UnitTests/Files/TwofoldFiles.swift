/// Files that two programs take for two things.
enum TwofoldFiles {
    static let all: [RefusedFile] = [
        RefusedFile("PDF and ZIP", PDFFile().bytes + OpenXML.text().bytes, "ZIP archive"),
        RefusedFile("ZIP and PDF", OpenXML.text().bytes + PDFFile().bytes, "PDF behind its end"),
        RefusedFile("page and PDF", Array("<html><script>1</script>".utf8) + PDFFile().bytes, "web page"),
        RefusedFile("program and PDF", Array("MZ\u{0}".utf8) + PDFFile().bytes, "program"),
        RefusedFile("PDF and page", PDFFile().bytes + Array("<HTML><body>".utf8), "web page"),
        RefusedFile("JPEG and ZIP", ImageFiles.jpeg() + OpenXML.text().bytes, "ZIP archive"),
        RefusedFile("JPEG and PDF", ImageFiles.jpeg() + PDFFile().bytes, "PDF"),
        RefusedFile("JPEG and script", ImageFiles.jpeg() + Array("<?php echo 1;".utf8), "script"),
        RefusedFile("PNG and page", ImageFiles.png() + Array("<!DOCTYPE html><script>".utf8), "web page"),
        RefusedFile("PNG and words", ImageFiles.png() + Array("words".utf8), "5 bytes behind"),
        RefusedFile(
            "PNG with an archive in a chunk", ImageFiles.png(ImageFiles.chunk("zzZz", OpenXML.text().bytes)),
            "ZIP archive"),
        RefusedFile("DOCX and page", OpenXML.text().bytes + Array("<script>".utf8), "web page"),
        RefusedFile(
            "DOCX with a long tail", OpenXML.text().bytes + [UInt8](repeating: 1, count: 70_000), "incomplete"),
        RefusedFile("two archives", OpenXML.sheet().bytes + OpenXML.text().bytes, "something in front"),
        RefusedFile(
            "an archive with something in front of its parts",
            {
                var archive = OpenXML.text().archive.bytes;
                archive.insert(contentsOf: [0x50, 0x4B, 3, 4, 0, 0], at: 0); return archive
            }(), "in front"),
    ]
}
