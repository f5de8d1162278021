// What one writes with Go and github.com/capitalone/fpe. Usage: csv-fpe --values COUNT RADIX LENGTH: nanoseconds a value, in memory.
package main

import (
	"fmt"
	"os"
	"strconv"
	"time"

	"github.com/capitalone/fpe/ff1"
)

func main() {
	count, _ := strconv.Atoi(os.Args[2])
	radix, _ := strconv.Atoi(os.Args[3])
	length, _ := strconv.Atoi(os.Args[4])
	key := make([]byte, 32)
	for i := range key {
		key[i] = 7
	}
	cipher, err := ff1.NewCipher(radix, 16, key, nil)
	if err != nil {
		panic(err)
	}
	limit := uint64(1)
	for i := 0; i < length; i++ {
		limit *= uint64(radix)
	}
	started := time.Now()
	sum := 0
	for i := 0; i < count; i++ {
		value := strconv.FormatUint(uint64(i)*7919%limit, radix)
		for len(value) < length {
			value = "0" + value
		}
		image, err := cipher.Encrypt(value)
		if err != nil {
			panic(err)
		}
		sum += int(image[0])
	}
	fmt.Println(time.Since(started).Nanoseconds()/int64(count), sum)
}
