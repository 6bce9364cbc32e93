package enum ReadingRoom {}
