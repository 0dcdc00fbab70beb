/// Pictures as programs and cameras write them.
enum GoodPictures {
    static let all: [FileCase] = [
        FileCase("PNG", ImageFiles.png()),
        FileCase("PNG with a line break behind it", ImageFiles.png() + [0x0A]),
        FileCase("PNG with zeros behind it", ImageFiles.png() + [UInt8](repeating: 0, count: 5000)),
        FileCase("JPEG", ImageFiles.jpeg()),
        FileCase("JPEG, progressive", ImageFiles.jpeg(isProgressive: true)),
        FileCase("JPEG with zeros behind it", ImageFiles.jpeg() + [UInt8](repeating: 0, count: 5000)),
        FileCase("JPEG with a second picture", ImageFiles.jpeg() + ImageFiles.jpeg()),
        FileCase("JPEG with zeros and a second picture", ImageFiles.jpeg() + [0, 0, 0] + ImageFiles.jpeg()),
        FileCase(
            "JPEG with a telephone's note", ImageFiles.jpeg() + Array("\u{0}\u{0}Image_UTC_Data1700000000000SEFT".utf8)),
    ]
}
